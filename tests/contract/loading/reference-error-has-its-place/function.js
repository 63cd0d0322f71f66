const moment2 = moment;

notThere.call();
