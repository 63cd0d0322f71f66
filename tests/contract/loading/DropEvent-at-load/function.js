throw new DropEvent('at load');
