export { defaultThreshold } from "@intersector/overlap";
