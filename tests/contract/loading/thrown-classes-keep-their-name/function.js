class ConfigurationProblem extends Error { get name() { return 'ConfigurationProblem'; } }
throw new ConfigurationProblem('no key', { cause: new TypeError('because') });
