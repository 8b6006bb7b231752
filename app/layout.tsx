import "./fonts.css";
import "./tokens.css";
import "./base.css";
import type { Metadata } from "next";
import { SiteHeader } from "@/components/site-header";
import { readOrigin } from "./origin";

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: await readOrigin(),
    title: { default: "Parallax: two readouts of one call, side by side", template: "%s · Parallax" },
    description:
      "Official readouts of one call laid side by side: what each side included, and what has no counterpart on the other.",
  };
}

export default function RootLayout({ children }: LayoutProps<"/">) {
  return (
    <html lang="en">
      <body>
        <a className="skip-link" href="#content">
          Skip to the content
        </a>
        <SiteHeader />
        <main id="content">{children}</main>
      </body>
    </html>
  );
}
