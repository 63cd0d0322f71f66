async function onTrack(event) {
  return crypto.scryptSync("password", "NaCl", 16, { N: 16, r: 8, p: 1 }).toString("hex");
}
