/** Loaded before the program: a clock on which a second goes by between two looks at it. */
let now = Date.now();
Date.now = () => {
  now += 1000;
  return now;
};
