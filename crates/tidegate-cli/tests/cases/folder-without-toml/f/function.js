onTrack = async () => {};
const onIdentify = () => {};
async function onBatch() {}
