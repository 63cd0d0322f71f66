async function onTrack() {
  const all = { _, FormData, OAuth, "aws4.aws4": aws4.aws4, "cryptojslib.cryptojs": cryptojslib.cryptojs,
    "fetchretrylib.fetchretry": fetchretrylib.fetchretry, jsonwebtoken,
    "libphonenumberjslib.libphonenumberjs": libphonenumberjslib.libphonenumberjs, moment, "uuidv5.uuidv5": uuidv5.uuidv5,
    "winstonlib.winston": winstonlib.winston, xml, xml2js };
  return Object.entries(all).filter(([, value]) => typeof value !== "function" && Object.keys(value).length === 0).map(([name]) => name);
}
