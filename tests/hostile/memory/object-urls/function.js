async function onTrack() { for (;;) URL.createObjectURL(new Blob(["x".repeat(1000)])); }
