const twice = 1;
let twice = 2;
