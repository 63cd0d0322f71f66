const onPage = async function* () {};
function onTrack() {}
