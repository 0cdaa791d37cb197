import { anyOf } from "./marks.ts";

const users =
  "(users|people|customers|teams|developers|installs|installations|downloads|sessions|runs|exports|visitors|tenants|subscribers|members|clinics|patients|practices|projects|repositories|repos|requests|searches|bookings|players|students|readers|companies|organi[sz]ations)";
const number = String.raw`\d[\d,.]*k?\+?`;
const month = "(January|February|March|April|May|June|July|August|September|October|November|December)";

/** Marks of measured use in running text: the thing is used, and somebody counted. */
export const usageMarks: readonly string[] = [
  String.raw`(used|opened|called|downloaded|installed|visited) (by )?${number} (\w{2,15} ){0,2}?(${users}|times)\b`,
  String.raw`${number} (\w{2,15} ){0,2}?${users} (\w{2,15} )?(use|used|using|rely on|relied on|open|opened|run|downloaded|installed|visited)\b`,
  String.raw`${number} (active |unique |monthly |weekly |daily ){1,2}${users}\b`,
  String.raw`${number} (\w{2,15} )?(downloads|installs|installations|sessions|runs|exports|searches|bookings|visitors|users) (a|per|each|every|last|in the last|this|over the last|over|during|in) (\d{1,3} )?(days?|weeks?|months?|quarter|year|${month})\b`,
];

export const usageMark = anyOf(usageMarks);
