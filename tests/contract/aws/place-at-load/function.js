// A service that is not offered, asked for while the function loads.

const client = new AWS.Polly.Presigner();

async function onTrack() {}
