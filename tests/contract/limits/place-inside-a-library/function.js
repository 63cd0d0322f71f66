// Of the frames only those of the function itself are shown; lodash calls back for ever.
function onTrack() {
  _.forEach({ length: 2 ** 40 }, () => {});
}
