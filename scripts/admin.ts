// `npm run admin -- create EMAIL`: prints a link by which an administrator of a shared library makes their account.
import { invitationPath } from "../lib/addresses/people-path";
import { emailAddress } from "../lib/schema/people/account";
import { parseEnvironment } from "../lib/schema/environment";
import { adminLink } from "../lib/messages/people/people";
import { giveUp, openDatabase } from "./library-command";

const USAGE = "Usage: npm run admin -- create EMAIL";

const [command, email, ...rest] = process.argv.slice(2);
if (command !== "create" || email === undefined || rest.length > 0) giveUp(USAGE);
const parsed = emailAddress.safeParse(email);
if (!parsed.success) giveUp(`${parsed.error.issues[0]!.message}\n${USAGE}`);
await openDatabase();
const { inviteFirst } = await import("../lib/data/people/invitations");
const { closeDatabase } = await import("../lib/data/client");
const secret = await inviteFirst(parsed.data);
await closeDatabase();
const environment = parseEnvironment(process.env);
const { PARALLAX_ORIGIN, PORT = 3000 } = "settings" in environment ? environment.settings : {};
console.log(adminLink(new URL(invitationPath(secret), PARALLAX_ORIGIN ?? `http://localhost:${PORT}`).href));
