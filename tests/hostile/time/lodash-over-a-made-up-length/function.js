async function onTrack() { _.map({ length: 2 ** 31 }, () => { for (;;); }); }
