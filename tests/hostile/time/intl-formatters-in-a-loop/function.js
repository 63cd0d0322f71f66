async function onTrack() { for (;;) { new Intl.DateTimeFormat("ar-EG-u-nu-arab", { dateStyle: "full" }).format(0); new Date(NaN).toLocaleString(); } }
