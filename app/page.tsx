export { default, metadata } from "./calls/page";
