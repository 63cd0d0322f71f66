const axios = require("axios");
async function onTrack() {}
