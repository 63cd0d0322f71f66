async function onTrack(event, settings) {
  const ran = [];
  clearTimeout(setTimeout(() => ran.push("object"), 1));
  clearTimeout(+setTimeout(() => ran.push("number"), 1));
  clearTimeout(String(+setTimeout(() => ran.push("string"), 1)));
  clearInterval(setTimeout(() => ran.push("other"), 1));
  await new Promise((resolve) => setTimeout(resolve, 30));
  return ran;
}
