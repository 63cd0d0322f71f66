function onTrack() {
  setImmediate(() => {}), setInterval(() => {}, 1000), setTimeout(() => {}, 2000);
  for (let i = 2; ; i++) {
    setTimeout(() => {}, 1000);
    if (i === 2) console.log(String(i));
  }
}
