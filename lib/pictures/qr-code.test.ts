import jsQR from "jsqr";
import sharp from "sharp";
import { expect, test } from "vitest";
import { qrCode } from "./qr-code";

test("A camera reads from the code what was put into it", async () => {
  const uri = "otpauth://totp/Parallax:ana%40desk.example?secret=NBEUM2TPKV4WS4LLKQ4WG6BNNNJD&issuer=Parallax";
  const svg = Buffer.from(qrCode(uri).split(",")[1]!, "base64");
  const { data, info } = await sharp(svg).resize(400).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(uri);
});
