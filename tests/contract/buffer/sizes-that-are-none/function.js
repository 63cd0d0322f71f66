function onTrack() {
  const tries = [
    () => Buffer.alloc(2 ** 40),
    () => Buffer.alloc(Infinity),
    () => Buffer.allocUnsafe(-1),
    () => Buffer.from({ length: 2 ** 53 }),
    () => Buffer.concat([], 2 ** 40).length,
    () => Buffer.concat([Buffer.alloc(1)], 2 ** 40),
    () => Buffer.concat(new Array(5).fill({ length: 2 ** 40 })),
  ];
  return tries.map((run) => {
    try {
      return run();
    } catch (error) {
      return `${error.name} ${error.code}`;
    }
  });
}
