async function onTrack(event, settings) {
  let ran = false;
  const timer = setTimeout(() => {
    ran = true;
  }, 1);
  const same = timer.close() === timer;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return [same, ran];
}
