/** Notes what the sessions of a driver run from now on, in transactions too; the answer ends it. */
export function watchStatements(driver) {
  const noted = [];
  const watch = (runner) => {
    const run = runner.run.bind(runner);
    runner.run = (text, parameters, ...others) => {
      noted.push({ text: String(text), parameters });
      return run(text, parameters, ...others);
    };
    return runner;
  };
  const { session } = driver;
  driver.session = (...options) => {
    const opened = watch(session.apply(driver, options));
    for (const name of ['executeRead', 'executeWrite']) {
      const execute = opened[name].bind(opened);
      opened[name] = (work, ...others) => execute((tx) => work(watch(tx)), ...others);
    }
    const begin = opened.beginTransaction.bind(opened);
    opened.beginTransaction = (...config) => begin(...config).then(watch);
    return opened;
  };
  return () => {
    driver.session = session;
    return noted;
  };
}
