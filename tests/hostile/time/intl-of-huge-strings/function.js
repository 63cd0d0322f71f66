async function onTrack() { const s = "e\u0301\u0323".repeat(5e6); for (;;) { s.normalize("NFKC"); s.localeCompare(s + "x", "de", { numeric: true }); s.toLocaleUpperCase("tr"); } }
