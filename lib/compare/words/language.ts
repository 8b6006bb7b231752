/**
 * The primary subtag of a BCP 47 tag: "zh" for "zh-Hans". Two texts are of one language when theirs agree.
 *
 * @example
 * primaryLanguage("zh-Hans"); //=> "zh"
 * primaryLanguage("");        //=> "und"
 */
export const primaryLanguage = (tag: string) => tag.toLowerCase().split("-")[0] || "und";
