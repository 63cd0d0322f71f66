async function onTrack() { const s = "http://a/" + "../".repeat(1e6) + "?" + "a=b&".repeat(1e6); for (;;) new URL(s).searchParams.sort(); }
