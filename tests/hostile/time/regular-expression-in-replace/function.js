async function onTrack() { return ("a".repeat(60) + "!").replace(/(a|aa)+$/g, () => "b"); }
