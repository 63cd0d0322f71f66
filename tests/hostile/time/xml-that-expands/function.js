async function onTrack() { const text = "<a>" + "<b c='d'>".repeat(2e5); for (;;) { try { await xml2js.parseStringPromise(text); } catch (e) {} } }
