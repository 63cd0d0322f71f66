async function onTrack(event) {
  await first(event);
}

async function first(event) {
  await null;
  await second(event);
}

async function second() {
  await new Promise((resolve) => setTimeout(resolve, 1));
  throw new Error('deep');
}
