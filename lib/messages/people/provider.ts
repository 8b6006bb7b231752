import type { ProviderFault } from "../../model/people/members";
import { FRESH_MINUTES } from "../../schema/people/limits";
import { named, say, type Message } from "../parts/message";
import { MEMBER_FAULT_SENTENCES, PEOPLE_FAULTS } from "./faults";

/** How a member without a password gets one. */
const GET_PASSWORD =
  "To set one, ask an administrator of this library for a link, or use “Forgotten your password?” where you sign in, if the library sends mail.";

/** The page where a member connects their account of the provider. */
export const PROVIDER = {
  title: "Signing in with a provider",
  change: "Connect or disconnect",
  onlyWay: `You have no password: this is your only way to sign in, and cannot be disconnected. ${GET_PASSWORD}`,
};

/** In the place of what needs a password, for a member who has none. */
export const NO_PASSWORD = `You have no password. ${GET_PASSWORD}`;

/** What a member without a password needs, for what others prove by theirs. */
export const SIGN_IN_ANEW = {
  sentence: `You have no password to prove that it is you: this needs a sign-in within the last ${FRESH_MINUTES} minutes. Sign in again, then come back to it.`,
  button: "Sign in again",
};

/**
 * The button by which somebody signs in at the provider.
 *
 * @param provider what people call it
 * @example
 * toText(signInWith("Desk ID")); //=> "Sign in with Desk ID"
 */
export const signInWith = (provider: string): Message => say`Sign in with ${named(provider)}`;

/**
 * The button by which an invited person joins without a password.
 *
 * @example
 * toText(joinWith("Desk ID")); //=> "Join with Desk ID"
 */
export const joinWith = (provider: string): Message => say`Join with ${named(provider)}`;

/**
 * What an invited person should know of it.
 *
 * @example
 * toText(joinWithout("Desk ID")); //=> "With Desk ID you need no password here: leave it empty."
 */
export const joinWithout = (provider: string): Message =>
  say`With ${named(provider)} you need no password here: leave it empty.`;

/**
 * The button by which a member connects their account of the provider.
 *
 * @example
 * toText(connectWith("Desk ID")); //=> "Connect Desk ID"
 */
export const connectWith = (provider: string): Message => say`Connect ${named(provider)}`;

/**
 * The button by which they disconnect it.
 *
 * @example
 * toText(disconnectFrom("Desk ID")); //=> "Disconnect Desk ID"
 */
export const disconnectFrom = (provider: string): Message => say`Disconnect ${named(provider)}`;

/**
 * Whether a member can sign in by the provider.
 *
 * @example
 * toText(connection("Desk ID", true)); //=> "Your Desk ID account is connected: you can sign in with it."
 */
export const connection = (provider: string, isConnected: boolean): Message =>
  isConnected
    ? say`Your ${named(provider)} account is connected: you can sign in with it.`
    : say`No ${named(provider)} account is connected. Once yours is, you can sign in with it.`;

const SENTENCES: Record<ProviderFault, (provider: Message) => Message> = {
  cancelled: (provider) => say`Signing in with ${provider} was cancelled. Nothing was changed.`,
  unreachable: (provider) => say`${provider} is not responding. Try again in a moment.`,
  "not-proven": (provider) =>
    say`What ${provider} answered does not prove who you are. Nothing was changed. If it happens again, tell an administrator of this library.`,
  "not-begun": (provider) =>
    say`This answer from ${provider} was already used, is too old, or was asked for in another browser. Start again.`,
  stranger: (provider) =>
    say`Nobody here signs in with this ${provider} account. Join with an invitation, or sign in and connect it on your account page.`,
  "too-many": () => [PEOPLE_FAULTS.tooMany],
  "not-stored": () => [PEOPLE_FAULTS.notStored],
  "link-closed": () => [MEMBER_FAULT_SENTENCES["link-closed"]],
  "name-taken": () => [MEMBER_FAULT_SENTENCES["name-taken"]],
  "email-taken": () => [MEMBER_FAULT_SENTENCES["email-taken"]],
  "identity-taken": (provider) => say`This ${provider} account is already connected to a member.`,
};

/**
 * Why nobody signed in by the provider, joined by it, or connected it.
 *
 * @example
 * toText(providerFault("unreachable", "Desk ID")); //=> "Desk ID is not responding. Try again in a moment."
 */
export const providerFault = (fault: ProviderFault, provider: string): Message => SENTENCES[fault](named(provider));
