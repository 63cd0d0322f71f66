function onTrack() {
  process.exit(1); // TS2591
  document.title; // TS2584
  Deno.exit(); // TS2304
}
