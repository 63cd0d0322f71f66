async function onTrack(event) {
  console.log("before");
  await new Promise((resolve) => crypto.pbkdf2("p", "s", 2 ** 31 - 1, 64, "sha512", resolve));
}
