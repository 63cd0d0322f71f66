if (typeof AWS !== 'undefined') { var onTrack = () => 'with AWS'; } else { onTrack = () => 'without'; }
try { onPage = () => 'from try'; throw 1; } catch { }
{ function onScreen() { return 'from a block'; } }
switch (1) { case 1: onGroup = () => 'from a switch'; }
