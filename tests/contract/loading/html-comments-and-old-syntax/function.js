<!-- an HTML comment
var a = 1;
--> another
function onTrack() { return [a, '\101', typeof escape]; }
