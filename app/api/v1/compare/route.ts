import { comparing } from "@/app/api/_operations/compare-texts";

export const dynamic = "force-dynamic";

export const { GET, POST, OPTIONS } = comparing;
