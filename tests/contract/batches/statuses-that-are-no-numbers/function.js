function onBatch(events) {
  return [{ status: '500' }, { status: 42 }, { status: 500 }];
}
