class Outer extends Error { constructor(m) { super(m); this.name = "RetryError"; } }
function onTrack() { throw new Outer("mine"); }
