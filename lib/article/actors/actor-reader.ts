import { chooseOffice, endsBody, isOtherName, isOtherSecretary } from "./choose-office";
import { INSTITUTIONS, SEATED, readCluster, readShortNames, type Cluster } from "./clusters";
import { lowerCase, partyAt } from "./find-at";
import { SUFFIXES, readHome, readName, readNameAfterComma } from "./names";
import { People } from "./people";
import type { Official } from "../officials/official-finder";
import type { Directory, OfficePhrase } from "../offices";
import type { PartyWords } from "../parties";
import { DEPUTIES, NOT_IN_OFFICE, nameBefore, type Actor, type Token } from "../tokens";
import type { Span } from "../../model/comparisons/comparison";

/** The most words between a place and an institution. */
const MOST_TO_PLACE = 8;
const PEERS = new Set(["counterpart", "colleague"]);
/** After these an office is not a subject, and the name after its comma may be another's. */
const OBJECT_AFTER = new Set("with to of from by for at in against after".split(" "));
/** Between a ministry and its minister: "the ministry announced that Minister …". */
const ANNOUNCED = /^[^.;:“”"]{0,60}\b(?:that|said|announced)\s$/;
/** Where a sentence or a quotation before a word ends. */
const SENTENCE_START = /(?<!(?<!\p{L})\p{Lu})[.!?]\s+(?=\p{Lu})|[“”"\n]/gu;
const SENTENCE_REACH = 400;
const MOST_IN_SENTENCE = 12;

/** Somebody who stands in for an office holder. */
export interface Deputy extends Span {
  name: string;
  /** "Deputy Foreign Minister" */
  office: string | null;
  party: PartyWords | null;
}

/** Reads the actors of an article from its words, in one pass. */
export class ActorReader {
  readonly actors: Actor[] = [];
  /** Deputies of office holders who are named, in order. */
  readonly deputies: Deputy[] = [];
  readonly people: People;
  /** Spokespeople of whom the words beside their names do not say for whom they speak. */
  readonly spokespeople: Official[] = [];
  readonly #text: string;
  readonly #tokens: Token[];
  readonly #directory: Directory;
  /** The names of the parties that stand in the text. */
  readonly #named: ReadonlySet<string>;

  /** @param named the names of the parties that stand in the text */
  constructor(text: string, tokens: Token[], directory: Directory, named: ReadonlySet<string>) {
    this.#text = text;
    this.#tokens = tokens;
    this.#directory = directory;
    this.#named = named;
    this.people = new People(text);
    this.#read();
  }

  #read() {
    const [text, tokens, directory] = [this.#text, this.#tokens, this.#directory];
    const shortNames = readShortNames(text, tokens, directory);
    for (let at = 0; at < tokens.length;) {
      const cluster = readCluster(tokens, at, directory, shortNames);
      if (cluster) this.#addCluster(text, tokens, at, cluster);
      else if (tokens[at]!.word === "Minister") this.#addMinister(tokens, at);
      else if (PEERS.has(tokens[at]!.bare)) this.#addPeer(tokens, at);
      at = cluster?.end ?? at + 1;
    }
  }

  #addCluster(text: string, tokens: Token[], at: number, cluster: Cluster) {
    const before = tokens[at - 1]?.bare.toLowerCase() ?? "";
    if (NOT_IN_OFFICE.has(before) && tokens[at]!.follows && !(cluster.isPress && DEPUTIES.has(before))) {
      if (DEPUTIES.has(before)) this.#addDeputy(tokens, at, cluster, before);
      return;
    }
    if (isOtherSecretary(tokens, at, cluster) || isOtherName(text, tokens, cluster)) return;
    if (cluster.offices.length > 0 && endsBody(tokens, at)) return;
    const own = chooseOffice(cluster) ?? this.#officeBefore(tokens, at, cluster);
    if (!own && cluster.offices.length > 0) return;
    const peer = own || cluster.isPress ? null : this.#peerOffice(tokens, cluster);
    if (peer) cluster.end += 1;
    const office = own ?? peer;
    const isOwner = tokens[cluster.end - 1]!.bare !== tokens[cluster.end - 1]!.word;
    const after = (office || cluster.isPress) && !isOwner ? readName(tokens, cluster.end, this.#directory) : [];
    const beside = () => {
      const isHeld = cluster.isPress || !INSTITUTIONS.has(office?.id ?? "");
      if (!isHeld) return [];
      const before = nameBefore(text, tokens, at);
      const isObject = [tokens[at - 1], tokens[at - 2]].some((word) => word && OBJECT_AFTER.has(lowerCase(word.bare)));
      const isOwn = /^(?:his|her|its|their)$/.test(lowerCase(tokens[at - 1]?.bare ?? ""));
      if (before.length > 0 || (isObject && !peer && !isOwn)) return before;
      return readNameAfterComma(text, tokens, cluster.end, this.#directory);
    };
    const isOfHolder = cluster.isPressOfHolder && after.length > 0;
    const holder = isOfHolder ? this.people.get(after.at(-1)!) : undefined;
    const name = isOfHolder
      ? nameBefore(text, tokens, at)
      : after.length > 0
        ? after
        : (office || cluster.isPress) && !isOwner
          ? beside()
          : [];
    const person = name.length > 0 ? name.join(" ") : null;
    const introduced = person ? this.people.get(name.findLast((word) => !SUFFIXES.test(word))!) : undefined;
    const last = cluster.end + after.length;
    if (person && after.length > 0 && !isOfHolder) this.people.rememberHyphens(person, tokens.slice(cluster.end, last));
    const home = after.length > 0 ? readHome(text, tokens, last, this.#directory) : null;
    const isSeated = own && !cluster.party && SEATED.has(own.id);
    const seat =
      (isSeated && !person ? this.#seat(tokens, cluster.end) : null) ??
      (isSeated ? this.#placeBefore(tokens, at, own.id) : null);
    const twin = person && office ? this.#twin(at, tokens) : null;
    const given = cluster.party ?? seat ?? home?.party ?? holder?.party ?? introduced?.party ?? twin ?? null;
    if (own?.id === "monarch" && !this.#isThrone(cluster.party ?? home?.party ?? null, before, name)) return;
    const party = given ?? this.#defaultParty(office);
    const span = { start: tokens[at]!.start, end: tokens[cluster.end - 1]!.end };
    const fullEnd = tokens[(home?.end ?? last) - 1]!.end;
    const actor: Actor = { ...span, party, office: office?.id ?? null, isPress: cluster.isPress, person, fullEnd };
    if (!actor.office && !actor.party) {
      if (person) this.#addSpokesperson(name, actor, tokens[at - 1]);
      return;
    }
    this.actors.push(actor);
    if (person && (office || cluster.isPress)) this.people.introduce(name, actor);
    if (isOfHolder && office) this.people.introduce(after, { ...actor, isPress: false, person: after.join(" ") });
  }

  /** "Qatar’s Prime Minister and Foreign Minister Hamad Mithal": one person with two offices has one state. */
  #twin(at: number, tokens: Token[]): PartyWords | null {
    const last = this.actors.at(-1);
    const isJoined = last && /^\sand\s$/.test(this.#text.slice(last.fullEnd, tokens[at]!.start));
    return isJoined && last.office && !last.person ? last.party : null;
  }

  /** "The ministry in Dhaka": whose institution it is, by where it sits. */
  #seat(tokens: Token[], at: number): PartyWords | null {
    if (!tokens[at]?.follows || tokens[at].bare !== "in" || !tokens[at + 1]?.follows) return null;
    return partyAt(tokens, at + 1, this.#directory)?.value ?? null;
  }

  /** "In Cairo, the spokesman for the presidency": whose institution it is, by where its sentence is set. */
  #placeBefore(tokens: Token[], at: number, office: string): PartyWords | null {
    for (let i = at; i > Math.max(0, at - MOST_TO_PLACE); i--) {
      const gap = this.#text.slice(tokens[i - 1]!.end, tokens[i]!.start);
      if (/[.!?:;“”"\n]/.test(gap)) return null;
      const isPlace = /^,\s$/.test(gap) && tokens[i - 2]?.word === "In" && tokens[i - 1]!.follows;
      const place = isPlace ? tokens[i - 1]!.word : "";
      // Many are heard in Brussels.
      const party = place === "Brussels" ? undefined : this.#directory.partiesByForm.get(place);
      // A state has a president or a monarch.
      const hasMonarch = party !== undefined && this.#directory.hasOwnName("monarch", party);
      if (party)
        return (office === "presidency" && hasMonarch) || (office === "royal-court" && !hasMonarch) ? null : party;
    }
    return null;
  }

  /** "At the State Department, spokesperson Tammy Bruce": the institution before the comma. */
  #officeBefore(tokens: Token[], at: number, { isPress, offices, party }: Cluster): OfficePhrase | null {
    const last = this.actors.at(-1);
    if (!isPress || offices.length > 0 || party || !last?.party || !last.office || last.person) return null;
    if (!/^,\s(?:(?:its|the|their)\s)?$/.test(this.#text.slice(last.end, tokens[at]!.start))) return null;
    return { id: last.office, defaultParty: last.party.name, usedBy: [] };
  }

  /** "His counterpart, Ana Marenov,": the office of the person named last, of a state that is not said. */
  #addPeer(tokens: Token[], at: number) {
    if (!/^(?:his|her|their)$/.test(lowerCase(tokens[at - 1]?.bare ?? ""))) return;
    const office = this.actors.findLast((actor) => actor.office !== null && actor.person !== null)?.office;
    const direct = readName(tokens, at + 1, this.#directory);
    const name = direct.length > 0 ? direct : readNameAfterComma(this.#text, tokens, at + 1, this.#directory);
    if (!office || name.length < 2) return;
    const { start, end } = tokens[at]!;
    const fullEnd = direct.length > 0 ? tokens[at + direct.length]!.end : end;
    const actor = { start, end, fullEnd, party: null, office, isPress: false, person: name.join(" ") };
    this.actors.push(actor);
    this.people.introduce(name, actor);
  }

  /** "The ministry said that Minister Jan Ilves called …": the minister of that ministry. */
  #addMinister(tokens: Token[], at: number) {
    const last = this.actors.at(-1);
    if (last?.office !== "foreign-ministry" || !last.party || last.person) return;
    const start = tokens[at]!.start;
    if (!ANNOUNCED.test(this.#text.slice(last.end, start))) return;
    const name = readName(tokens, at + 1, this.#directory);
    if (name.length < 2) return;
    const { end } = tokens[at + name.length]!;
    const actor = { ...last, start, end: tokens[at]!.end, fullEnd: end, office: "foreign-minister", isPress: false };
    this.actors.push({ ...actor, person: name.join(" ") });
    this.people.introduce(name, this.actors.at(-1)!);
  }

  /** "The minister spoke with Bern, spokesperson Jan Ilves said": of the side that the sentence begins with, if it is an office's. */
  #addSpokesperson(name: readonly string[], { start, fullEnd: end, isPress }: Actor, owner: Token | undefined) {
    // "Ilves’s spokesman, Jan Tamm"
    const holder = owner && owner.bare !== owner.word ? this.people.get(owner.bare) : undefined;
    if (holder) {
      this.spokespeople.push({ start, end, name, actor: { ...holder, isPress, person: name.join(" ") } });
      return;
    }
    const reach = Math.max(0, start - SENTENCE_REACH);
    const before = [...this.#text.slice(reach, start).matchAll(SENTENCE_START)].at(-1);
    const from = before ? reach + before.index : reach;
    const subject = this.actors.slice(-MOST_IN_SENTENCE).find((actor) => actor.start >= from);
    const actor = subject?.party && subject.office ? { ...subject, isPress, person: name.join(" ") } : null;
    this.spokespeople.push({ start, end, name, actor, isPress: true });
  }

  /** "Deputy Foreign Minister of Armenia Vahan Kostanyan" */
  #addDeputy(tokens: Token[], at: number, cluster: Cluster, before: string) {
    const office = chooseOffice(cluster);
    const name = office ? readName(tokens, cluster.end, this.#directory) : [];
    if (!office || name.length === 0) return;
    const last = this.actors.at(-1);
    const isBefore = last && /^\s$/.test(this.#text.slice(last.end, tokens[at - 1]!.start));
    const home = readHome(this.#text, tokens, cluster.end + name.length, this.#directory);
    const party = cluster.party ?? home?.party ?? (isBefore ? last.party : null);
    const holder = this.#directory.holderOf(office.id, party);
    this.deputies.push({
      start: tokens[at - 1]!.start,
      end: tokens[cluster.end + name.length - 1]!.end,
      name: name.join(" "),
      office: holder && `${before[0]!.toUpperCase()}${before.slice(1)} ${holder}`,
      party,
    });
  }

  /** "Her Turkish counterpart": the office of the person named last. */
  #peerOffice(tokens: Token[], { party, end }: Cluster): OfficePhrase | null {
    const next = tokens[end];
    if (!party || !next?.follows || !PEERS.has(next.bare)) return null;
    const id = this.actors.findLast(({ office, person }) => office !== null && person !== null)?.office;
    if (!id) return null;
    const own = id !== "chancellor" ? id : party.name === "United Kingdom" ? "finance-minister" : "prime-minister";
    return { id: own, defaultParty: null, usedBy: [] };
  }

  /** "Amir" and "King" are names of persons too: a monarch reigns somewhere, or has an article. */
  #isThrone(party: PartyWords | null, before: string, name: readonly string[]): boolean {
    if (party) return this.#directory.hasOwnName("monarch", party);
    return before === "the" || name[0] === "Sheikh";
  }

  /** The state that a title names: where the text names states that use it, the only one of these. */
  #defaultParty(office: OfficePhrase | null): PartyWords | null {
    if (!office?.defaultParty) return null;
    const users = [office.defaultParty, ...office.usedBy].filter((name) => this.#named.has(name));
    if (users.length > 1) return null;
    return this.#directory.partiesByForm.get(users[0] ?? office.defaultParty) ?? null;
  }
}
