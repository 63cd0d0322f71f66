async function onTrack() { const all = []; for (;;) all.push(new Intl.DateTimeFormat("de", { dateStyle: "full" }), new Intl.Collator("zh"), new Intl.NumberFormat("hi")); }
