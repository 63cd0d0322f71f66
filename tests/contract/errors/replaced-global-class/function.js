const Original = RetryError;
RetryError = class {};
function onTrack() { throw new Original("still"); }
