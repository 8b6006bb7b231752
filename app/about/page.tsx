import type { Metadata } from "next";
import { connection } from "next/server";
import { AboutReaders } from "@/components/about/about-readers";
import { AboutWords } from "@/components/about/about-words";
import { aboutPath } from "@/lib/addresses/site-path";
import { openReaders } from "@/lib/comparison/readings/open-readers";
import { ABOUT } from "@/lib/messages/site/about";

export const metadata: Metadata = {
  title: ABOUT.title,
  description: ABOUT.description,
  alternates: { canonical: aboutPath() },
};

export default async function AboutPage() {
  await connection();
  return (
    <>
      <AboutWords />
      <AboutReaders readers={await openReaders()} />
    </>
  );
}
