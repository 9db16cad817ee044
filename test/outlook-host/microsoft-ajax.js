/* Stand-in for the script library that Office.js expects in Outlook on the web: only what Office.js calls, in our own words. */
/* global window */
(function (scope) {
  'use strict';

  scope.Type = Function;

  scope.Type.registerNamespace = function (path) {
    path.split('.').reduce(function (parent, name) {
      parent[name] = parent[name] || {};
      return parent[name];
    }, scope);
  };

  Function.prototype.registerClass = function (typeName, baseType) {
    this.__typeName = typeName;
    if (!baseType) return this;
    const own = Object.getOwnPropertyDescriptors(this.prototype);
    this.prototype = Object.create(baseType.prototype, own);
    this.prototype.constructor = this;
    return this;
  };

  Function._validateParameter = function (value, spec, name) {
    if (value === undefined) return spec.optional ? null : Error.argument(name, 'A value is required.');
    if (value === null) return spec.mayBeNull ? null : Error.argument(name, 'Null is not allowed.');
    const fits = !spec.type || spec.type === Object || Object(value) instanceof spec.type;
    return fits ? null : Error.argument(name, 'The value is of another type.');
  };

  Function._validateParams = function (args, specs) {
    if (args.length > specs.length) return Error.parameterCount('Too many arguments.');
    for (let at = 0; at < specs.length; at += 1) {
      const problem = Function._validateParameter(args[at], specs[at], specs[at].name);
      if (problem) return problem;
    }
    return null;
  };

  Error.argument = function (parameter, message) {
    const error = new Error(message + (parameter ? ' (' + parameter + ')' : ''));
    error.name = 'Sys.ArgumentException';
    error.paramName = parameter;
    return error;
  };

  Error.parameterCount = function (message) {
    const error = new Error(message);
    error.name = 'Sys.ParameterCountException';
    return error;
  };

  function StringBuilder(initial) {
    this.parts = initial === undefined || initial === null ? [] : [String(initial)];
  }
  StringBuilder.prototype.append = function (part) {
    this.parts.push(part === undefined || part === null ? '' : String(part));
    return this;
  };
  StringBuilder.prototype.toString = function (separator) {
    return this.parts.join(separator || '');
  };

  scope.Sys = {
    StringBuilder: StringBuilder,
    Debug: { trace: function () {} },
    Browser: { InternetExplorer: {}, agent: {} },
    Serialization: {
      JavaScriptSerializer: {
        serialize: function (value) {
          return JSON.stringify(value);
        },
        deserialize: function (text) {
          return JSON.parse(text);
        },
      },
    },
  };
})(window);
