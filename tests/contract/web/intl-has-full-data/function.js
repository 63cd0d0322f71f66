function onTrack() { return [new Intl.NumberFormat("de-DE").format(1234.5), new Date(0).toLocaleDateString("ja-JP", { timeZone: "Asia/Tokyo", month: "long" })]; }
