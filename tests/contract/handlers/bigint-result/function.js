function onTrack() { return 10n; }
