/** Marks of measured use in running text: the thing is used, and somebody counted. */
const users = String.raw`(users|people|customers|teams|developers|installs|installations|downloads|sessions|runs|exports|visitors|tenants|subscribers|members|clinics|patients|practices|projects|repositories|repos|requests|searches|bookings|players|students|readers|companies|organi[sz]ations)`;
const number = String.raw`\b\d[\d,.]*k?\+?`;

const marks: readonly string[] = [
  String.raw`\b(used|opened|called|downloaded|installed|visited) (by )?${number} (\w+ ){0,2}?(${users}|times)\b`,
  String.raw`${number} (\w+ ){0,2}?${users} (\w+ )?(use|used|using|rely on|relied on|open|opened|run|downloaded|installed|visited)\b`,
  String.raw`${number} (active |unique |monthly |weekly |daily ){1,2}${users}\b`,
  String.raw`${number} (\w+ )?(downloads|installs|installations|sessions|runs|exports|searches|bookings|visitors|users) (a|per|each|every|last|in the last|this|over the last|over|during|in) (\d+ )?(day|days|week|weeks|month|months|quarter|year|January|February|March|April|May|June|July|August|September|October|November|December)\b`,
];

export const usageMark = new RegExp(marks.join("|"), "i");
