import { createHash } from "node:crypto";

/** The style of what is shown in frames: the colours of app/tokens.css, and faces that every user has. */
export const FRAME_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fbfaf6,#16171a);--ink:light-dark(#1d1c19,#e9e6de);--quiet:light-dark(#625e55,#a7a297);--rule:light-dark(#dfdacd,#33353c);--edge:light-dark(#8d887c,#74767e);--a:light-dark(#1f5f99,#8fc1f0);--b:light-dark(#90490c,#e6ac6e)}
*{box-sizing:border-box}
body{margin:0;padding:1rem;border:1px solid var(--rule);background:var(--paper);color:var(--ink);font:1rem/1.45 "Source Serif 4",Georgia,serif;overflow-wrap:anywhere}
h1{margin:0 0 .25rem;font-size:1.125rem;line-height:1.3}
p{margin:0 0 .75rem}
a{color:inherit}
a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.small,.foot{color:var(--quiet);font:.8125rem/1.5 system-ui,sans-serif}
.foot{margin:0;padding-top:.75rem;border-top:1px solid var(--rule)}
ol{margin:0 0 .75rem;padding:0;list-style:none}
li{padding:.5rem 0;border-top:1px solid var(--rule)}
.who{font:600 .8125rem/1.5 system-ui,sans-serif}
.a{color:var(--a)}
.b{color:var(--b)}
blockquote{margin:0 0 .75rem;padding-left:.75rem;border-left:3px solid var(--edge);font-size:1.125rem}
blockquote.a{border-left-color:var(--a);color:var(--ink)}
blockquote.b{border-left:6px double var(--b);color:var(--ink)}
.chip{display:inline-block;padding:.0625rem .5rem;border:1px solid var(--edge);border-radius:99px;color:var(--ink);font:.75rem/1.5 system-ui,sans-serif}
.chip.person{background:var(--ink);color:var(--paper)}
figure{margin:0 0 .75rem;overflow-x:auto}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
svg{display:block;min-width:30rem;max-width:100%;height:auto}
`;

/** Says how high the page is, to the page that shows it; docs/api.md has the other half. */
export const FRAME_SCRIPT = `const say=()=>parent.postMessage({type:"parallax-height",height:Math.ceil(document.documentElement.getBoundingClientRect().height)},"*");addEventListener("load",say);addEventListener("resize",say);`;

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** By these hashes a policy allows the style and the script, and nothing else. */
export const FRAME_HASHES = { style: hashOf(FRAME_STYLE), script: hashOf(FRAME_SCRIPT) };
