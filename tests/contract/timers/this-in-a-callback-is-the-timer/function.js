async function onTrack(event, settings) {
  return await new Promise((resolve) => { const timer = setTimeout(function () { resolve(this === timer); }, 1); });
}
