import "./fonts.css";
import "./tokens.css";
import "./base.css";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { PeopleLinks } from "@/components/people/people-links";
import { SiteHeader } from "@/components/site/site-header";
import { withAnchor } from "@/lib/addresses/anchors";
import { originOf } from "@/lib/addresses/origin";
import { currentVisitor } from "@/server/current-visitor";
import { SITE } from "@/lib/messages/site/site";

const inter = new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url).href;
const sourceSerif = new URL(
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  import.meta.url,
).href;

export async function generateMetadata(): Promise<Metadata> {
  return {
    metadataBase: new URL(originOf(await headers())),
    title: { default: SITE.title, template: SITE.titleOfPage },
    description: SITE.description,
  };
}

export default function RootLayout({ children }: LayoutProps<"/">) {
  return (
    <html lang="en" data-scroll-behavior="smooth">
      <head>
        <link rel="preload" as="font" type="font/woff2" crossOrigin="" href={sourceSerif} />
        {/* Phones use their own font for the interface (tokens.css). */}
        <link rel="preload" as="font" type="font/woff2" crossOrigin="" href={inter} media="(min-width: 47.5rem)" />
      </head>
      <body>
        <a className="skip-link" href={withAnchor("content")}>
          {SITE.skip}
        </a>
        <SiteHeader ways={<PeopleLinks visitor={currentVisitor()} />} />
        <main id="content">{children}</main>
      </body>
    </html>
  );
}
