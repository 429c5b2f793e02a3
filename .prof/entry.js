import { createRequire } from 'node:module';
import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  Table,
  Utf8,
  makeData,
  makeVector,
  tableToIPC,
} from 'apache-arrow';
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (
  mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), (cb = null)),
  mod.exports
);
var __copyProps = (to, from, except, desc) => {
  if ((from && typeof from === 'object') || typeof from === 'function')
    for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
      key = keys[i];
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, {
          get: ((k) => from[k]).bind(null, key),
          enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable,
        });
    }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (
  (target = mod != null ? __create(__getProtoOf(mod)) : {}),
  __copyProps(
    isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, 'default')
      ? __defProp(target, 'default', {
          value: mod,
          enumerable: true,
        })
      : target,
    mod,
  )
);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
/* @license
Papa Parse
v5.7.1
https://github.com/mholt/PapaParse
License: MIT
*/
// src/ingest/strictReading.ts
var import_papaparse = /* @__PURE__ */ __toESM(
  /* @__PURE__ */ __commonJSMin((exports, module, this$1) => {
    (function (root, factory) {
      if (typeof define === 'function' && define.amd) define([], factory);
      else if (typeof module === 'object' && typeof exports !== 'undefined') module.exports = factory();
      else root.Papa = factory();
    })(this$1, function moduleFactory() {
      'use strict';
      var global = (function () {
        if (typeof self !== 'undefined') return self;
        if (typeof window !== 'undefined') return window;
        if (typeof global !== 'undefined') return global;
        return {};
      })();
      function getWorkerBlob() {
        var URL = global.URL || global.webkitURL || null;
        var code = moduleFactory.toString();
        return (
          Papa.BLOB_URL ||
          (Papa.BLOB_URL = URL.createObjectURL(
            new Blob(
              [
                "var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
                '(',
                code,
                ')();',
              ],
              { type: 'text/javascript' },
            ),
          ))
        );
      }
      var IS_WORKER = !global.document && !!global.postMessage,
        IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
      var workers = {},
        workerIdCounter = 0;
      var Papa = {};
      Papa.parse = CsvToJson;
      Papa.unparse = JsonToCsv;
      Papa.RECORD_SEP = String.fromCharCode(30);
      Papa.UNIT_SEP = String.fromCharCode(31);
      Papa.BYTE_ORDER_MARK = '﻿';
      Papa.BAD_DELIMITERS = ['\r', '\n', '"', Papa.BYTE_ORDER_MARK];
      Papa.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
      Papa.NODE_STREAM_INPUT = 1;
      Papa.LocalChunkSize = 10485760;
      Papa.RemoteChunkSize = 5242880;
      Papa.DefaultDelimiter = ',';
      Papa.Parser = Parser;
      Papa.ParserHandle = ParserHandle;
      Papa.NetworkStreamer = NetworkStreamer;
      Papa.FileStreamer = FileStreamer;
      Papa.StringStreamer = StringStreamer;
      Papa.ReadableStreamStreamer = ReadableStreamStreamer;
      if (typeof PAPA_BROWSER_CONTEXT === 'undefined') Papa.DuplexStreamStreamer = DuplexStreamStreamer;
      if (IS_PAPA_WORKER) global.onmessage = workerThreadReceivedMessage;
      function stripBom(string) {
        if (string.charCodeAt(0) === 65279) return string.slice(1);
        return string;
      }
      function CsvToJson(_input, _config) {
        _config = _config || {};
        var dynamicTyping = _config.dynamicTyping || false;
        if (isFunction(dynamicTyping)) {
          _config.dynamicTypingFunction = dynamicTyping;
          dynamicTyping = {};
        }
        _config.dynamicTyping = dynamicTyping;
        _config.transform = isFunction(_config.transform) ? _config.transform : false;
        if (_config.downloadTimeout !== void 0) {
          var downloadTimeout = parseInt(_config.downloadTimeout);
          if (isNaN(downloadTimeout))
            throw new Error(
              'Config downloadTimeout value (' + _config.downloadTimeout + ') not parsable by parseInt(val).',
            );
          _config.downloadTimeout = downloadTimeout;
        }
        if (_config.worker && Papa.WORKERS_SUPPORTED) {
          var w = newWorker();
          w.userStep = _config.step;
          w.userChunk = _config.chunk;
          w.userComplete = _config.complete;
          w.userError = _config.error;
          _config.step = isFunction(_config.step);
          _config.chunk = isFunction(_config.chunk);
          _config.complete = isFunction(_config.complete);
          _config.error = isFunction(_config.error);
          delete _config.worker;
          w.postMessage({
            input: _input,
            config: _config,
            workerId: w.id,
          });
          return;
        }
        var streamer = null;
        if (_input === Papa.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === 'undefined') {
          streamer = new DuplexStreamStreamer(_config);
          return streamer.getStream();
        } else if (typeof _input === 'string') {
          _input = stripBom(_input);
          if (_config.download) streamer = new NetworkStreamer(_config);
          else streamer = new StringStreamer(_config);
        } else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on))
          streamer = new ReadableStreamStreamer(_config);
        else if ((global.File && _input instanceof File) || _input instanceof Object)
          streamer = new FileStreamer(_config);
        return streamer.stream(_input);
      }
      function JsonToCsv(_input, _config) {
        /** whether to surround every datum with quotes */
        var _quotes = false;
        /** whether to write headers */
        var _writeHeader = true;
        /** delimiting character(s) */
        var _delimiter = ',';
        /** newline character(s) */
        var _newline = '\r\n';
        /** quote character */
        var _quoteChar = '"';
        /** escaped quote character, either "" or <config.escapeChar>" */
        var _escapedQuote = _quoteChar + _quoteChar;
        /** whether to skip empty lines */
        var _skipEmptyLines = false;
        /** the columns (keys) we expect when we unparse objects */
        var _columns = null;
        /** whether to prevent outputting cells that can be parsed as formulae by spreadsheet software (Excel and LibreOffice) */
        var _escapeFormulae = false;
        unpackConfig();
        var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), 'g');
        if (typeof _input === 'string') _input = JSON.parse(_input);
        if (Array.isArray(_input)) {
          if (!_input.length) return serialize(_columns, _input, _skipEmptyLines);
          else if (Array.isArray(_input[0])) return serialize(null, _input, _skipEmptyLines);
          else if (typeof _input[0] === 'object')
            return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
        } else if (typeof _input === 'object') {
          if (typeof _input.data === 'string') _input.data = JSON.parse(_input.data);
          if (Array.isArray(_input.data)) {
            if (!_input.fields) _input.fields = (_input.meta && _input.meta.fields) || _columns;
            if (!_input.fields)
              _input.fields = Array.isArray(_input.data[0])
                ? _input.fields
                : typeof _input.data[0] === 'object'
                  ? Object.keys(_input.data[0])
                  : [];
            if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== 'object')
              _input.data = [_input.data];
          }
          return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
        }
        throw new Error('Unable to serialize unrecognized input');
        function unpackConfig() {
          if (typeof _config !== 'object') return;
          if (
            typeof _config.delimiter === 'string' &&
            !Papa.BAD_DELIMITERS.filter(function (value) {
              return _config.delimiter.indexOf(value) !== -1;
            }).length
          )
            _delimiter = _config.delimiter;
          if (
            typeof _config.quotes === 'boolean' ||
            typeof _config.quotes === 'function' ||
            Array.isArray(_config.quotes)
          )
            _quotes = _config.quotes;
          if (typeof _config.skipEmptyLines === 'boolean' || typeof _config.skipEmptyLines === 'string')
            _skipEmptyLines = _config.skipEmptyLines;
          if (typeof _config.newline === 'string') _newline = _config.newline;
          if (typeof _config.quoteChar === 'string') {
            _quoteChar = _config.quoteChar;
            _escapedQuote = _quoteChar + _quoteChar;
          }
          if (typeof _config.header === 'boolean') _writeHeader = _config.header;
          if (Array.isArray(_config.columns)) {
            if (_config.columns.length === 0) throw new Error('Option columns is empty');
            _columns = _config.columns;
          }
          if (_config.escapeChar !== void 0) _escapedQuote = _config.escapeChar + _quoteChar;
          if (_config.escapeFormulae instanceof RegExp) _escapeFormulae = _config.escapeFormulae;
          else if (typeof _config.escapeFormulae === 'boolean' && _config.escapeFormulae)
            _escapeFormulae = /^[=+\-@\t\r].*$/;
        }
        /** The double for loop that iterates the data and writes out a CSV string including header row */
        function serialize(fields, data, skipEmptyLines) {
          var csv = '';
          if (typeof fields === 'string') fields = JSON.parse(fields);
          if (typeof data === 'string') data = JSON.parse(data);
          var hasHeader = Array.isArray(fields) && fields.length > 0;
          var dataKeyedByField = !Array.isArray(data[0]);
          if (hasHeader && _writeHeader) {
            for (var i = 0; i < fields.length; i++) {
              if (i > 0) csv += _delimiter;
              csv += safe(fields[i], i);
            }
            if (data.length > 0) csv += _newline;
          }
          for (var row = 0; row < data.length; row++) {
            var maxCol = hasHeader ? fields.length : data[row].length;
            var emptyLine = false;
            var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
            if (skipEmptyLines && !hasHeader)
              emptyLine =
                skipEmptyLines === 'greedy'
                  ? data[row].join('').trim() === ''
                  : data[row].length === 1 &&
                    (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
            if (skipEmptyLines === 'greedy' && hasHeader) {
              var line = [];
              for (var c = 0; c < maxCol; c++) {
                var cx = dataKeyedByField ? fields[c] : c;
                line.push(data[row][cx]);
              }
              emptyLine = line.join('').trim() === '';
            }
            if (!emptyLine) {
              for (var col = 0; col < maxCol; col++) {
                if (col > 0 && !nullLine) csv += _delimiter;
                var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
                csv += safe(data[row][colIdx], col);
              }
              if (row < data.length - 1 && (!skipEmptyLines || (maxCol > 0 && !nullLine))) csv += _newline;
            }
          }
          return csv;
        }
        /** Encloses a value around quotes if needed (makes a value safe for CSV insertion) */
        function safe(str, col) {
          if (typeof str === 'undefined' || str === null) return '';
          if (str.constructor === Date) {
            if (isNaN(str.getTime())) return '';
            return str.toISOString();
          }
          var needsQuotes = false;
          var strValue = str.toString();
          if (
            _escapeFormulae &&
            typeof str !== 'number' &&
            typeof str !== 'bigint' &&
            typeof str !== 'boolean' &&
            _escapeFormulae.test(strValue)
          ) {
            strValue = "'" + strValue;
            str = strValue;
            needsQuotes = true;
          }
          var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
          needsQuotes =
            needsQuotes ||
            _quotes === true ||
            (typeof _quotes === 'function' && _quotes(str, col)) ||
            (Array.isArray(_quotes) && _quotes[col]) ||
            hasAny(escapedQuoteStr, Papa.BAD_DELIMITERS) ||
            escapedQuoteStr.indexOf(_delimiter) > -1 ||
            strValue.indexOf(_quoteChar) > -1 ||
            escapedQuoteStr.charAt(0) === ' ' ||
            escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === ' ';
          return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
        }
        function hasAny(str, substrings) {
          for (var i = 0; i < substrings.length; i++) if (str.indexOf(substrings[i]) > -1) return true;
          return false;
        }
      }
      /** ChunkStreamer is the base prototype for various streamer implementations. */
      function ChunkStreamer(config) {
        this._handle = null;
        this._finished = false;
        this._completed = false;
        this._halted = false;
        this._input = null;
        this._baseIndex = 0;
        this._partialLine = '';
        this._rowCount = 0;
        this._start = 0;
        this._nextChunk = null;
        this.isFirstChunk = true;
        this._completeResults = {
          data: [],
          errors: [],
          meta: {},
        };
        replaceConfig.call(this, config);
        this.parseChunk = function (chunk, isFakeChunk) {
          const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
          if (this.isFirstChunk && skipFirstNLines > 0) {
            let _newline = this._config.newline;
            if (!_newline) {
              const quoteChar = this._config.quoteChar || '"';
              _newline = this._handle.guessLineEndings(chunk, quoteChar);
            }
            chunk = [...chunk.split(_newline).slice(skipFirstNLines)].join(_newline);
          }
          if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
            var modifiedChunk = this._config.beforeFirstChunk(chunk);
            if (modifiedChunk !== void 0) chunk = modifiedChunk;
          }
          this.isFirstChunk = false;
          this._halted = false;
          var aggregate = this._partialLine + chunk;
          this._partialLine = '';
          var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
          if (this._handle.paused() || this._handle.aborted()) {
            this._halted = true;
            return;
          }
          var lastIndex = results.meta.cursor;
          if (!this._finished) {
            this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
            this._baseIndex = lastIndex;
          }
          if (results && results.data) this._rowCount += results.data.length;
          var finishedIncludingPreview =
            this._finished || (this._config.preview && this._rowCount >= this._config.preview);
          if (IS_PAPA_WORKER)
            global.postMessage({
              results,
              workerId: Papa.WORKER_ID,
              finished: finishedIncludingPreview,
            });
          else if (isFunction(this._config.chunk) && !isFakeChunk) {
            this._config.chunk(results, this._handle);
            if (this._handle.paused() || this._handle.aborted()) {
              this._halted = true;
              return;
            }
            results = void 0;
            this._completeResults = void 0;
          }
          if (!this._config.step && !this._config.chunk) {
            this._completeResults.data = this._completeResults.data.concat(results.data);
            this._completeResults.errors = this._completeResults.errors.concat(results.errors);
            this._completeResults.meta = results.meta;
          }
          if (
            !this._completed &&
            finishedIncludingPreview &&
            isFunction(this._config.complete) &&
            (!results || !results.meta.aborted)
          ) {
            this._config.complete(this._completeResults, this._input);
            this._completed = true;
          }
          if (!finishedIncludingPreview && (!results || !results.meta.paused)) this._nextChunk();
          return results;
        };
        this._sendError = function (error) {
          if (isFunction(this._config.error)) this._config.error(error);
          else if (IS_PAPA_WORKER && this._config.error)
            global.postMessage({
              workerId: Papa.WORKER_ID,
              error,
              finished: false,
            });
        };
        function replaceConfig(config) {
          var configCopy = copy(config);
          configCopy.chunkSize = parseInt(configCopy.chunkSize);
          if (!config.step && !config.chunk) configCopy.chunkSize = null;
          this._handle = new ParserHandle(configCopy);
          this._handle.streamer = this;
          this._config = configCopy;
        }
      }
      function NetworkStreamer(config) {
        config = config || {};
        if (!config.chunkSize) config.chunkSize = Papa.RemoteChunkSize;
        ChunkStreamer.call(this, config);
        var xhr;
        if (IS_WORKER)
          this._nextChunk = function () {
            this._readChunk();
            this._chunkLoaded();
          };
        else
          this._nextChunk = function () {
            this._readChunk();
          };
        this.stream = function (url) {
          this._input = url;
          this._nextChunk();
        };
        this._readChunk = function () {
          if (this._finished) {
            this._chunkLoaded();
            return;
          }
          xhr = new XMLHttpRequest();
          if (this._config.withCredentials) xhr.withCredentials = this._config.withCredentials;
          if (!IS_WORKER) {
            xhr.onload = bindFunction(this._chunkLoaded, this);
            xhr.onerror = bindFunction(this._chunkError, this);
          }
          xhr.ontimeout = bindFunction(this._chunkTimeout, this);
          xhr.open(this._config.downloadRequestBody ? 'POST' : 'GET', this._input, !IS_WORKER);
          if (this._config.downloadTimeout && !IS_WORKER) xhr.timeout = this._config.downloadTimeout;
          if (this._config.downloadRequestHeaders) {
            var headers = this._config.downloadRequestHeaders;
            for (var headerName in headers) xhr.setRequestHeader(headerName, headers[headerName]);
          }
          if (this._config.chunkSize) {
            var end = this._start + this._config.chunkSize - 1;
            xhr.setRequestHeader('Range', 'bytes=' + this._start + '-' + end);
          }
          try {
            xhr.send(this._config.downloadRequestBody);
          } catch (err) {
            this._chunkError(err.message);
          }
          if (IS_WORKER && xhr.status === 0) this._chunkError();
        };
        this._chunkLoaded = function () {
          if (xhr.readyState !== 4) return;
          if (xhr.status < 200 || xhr.status >= 400) {
            this._chunkError();
            return;
          }
          this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
          this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
          this.parseChunk(xhr.responseText);
        };
        this._chunkError = function (errorMessage) {
          var errorText = xhr.statusText || errorMessage;
          this._sendError(new Error(errorText));
        };
        this._chunkTimeout = function () {
          this._chunkError('Request timed out after ' + this._config.downloadTimeout + 'ms');
        };
        function getFileSize(xhr) {
          var contentRange = xhr.getResponseHeader('Content-Range');
          if (contentRange === null) return -1;
          return parseInt(contentRange.substring(contentRange.lastIndexOf('/') + 1));
        }
      }
      NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
      NetworkStreamer.prototype.constructor = NetworkStreamer;
      function FileStreamer(config) {
        config = config || {};
        if (!config.chunkSize) config.chunkSize = Papa.LocalChunkSize;
        ChunkStreamer.call(this, config);
        var reader, slice;
        var usingAsyncReader = typeof FileReader !== 'undefined';
        this.stream = function (file) {
          this._input = file;
          slice = file.slice || file.webkitSlice || file.mozSlice;
          if (usingAsyncReader) {
            reader = new FileReader();
            reader.onload = bindFunction(this._chunkLoaded, this);
            reader.onerror = bindFunction(this._chunkError, this);
          } else reader = new FileReaderSync();
          this._nextChunk();
        };
        this._nextChunk = function () {
          if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview))
            this._readChunk();
        };
        this._readChunk = function () {
          var input = this._input;
          if (this._config.chunkSize) {
            var end = Math.min(this._start + this._config.chunkSize, this._input.size);
            input = slice.call(input, this._start, end);
          }
          var txt = reader.readAsText(input, this._config.encoding);
          if (!usingAsyncReader) this._chunkLoaded({ target: { result: txt } });
        };
        this._chunkLoaded = function (event) {
          this._start += this._config.chunkSize;
          this._finished = !this._config.chunkSize || this._start >= this._input.size;
          this.parseChunk(event.target.result);
        };
        this._chunkError = function () {
          this._sendError(reader.error);
        };
      }
      FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
      FileStreamer.prototype.constructor = FileStreamer;
      function StringStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var remaining;
        this.stream = function (s) {
          remaining = s;
          return this._nextChunk();
        };
        this._nextChunk = function () {
          if (this._finished) return;
          var size = this._config.chunkSize;
          var chunk;
          if (size) {
            chunk = remaining.substring(0, size);
            remaining = remaining.substring(size);
          } else {
            chunk = remaining;
            remaining = '';
          }
          this._finished = !remaining;
          return this.parseChunk(chunk);
        };
      }
      StringStreamer.prototype = Object.create(StringStreamer.prototype);
      StringStreamer.prototype.constructor = StringStreamer;
      function ReadableStreamStreamer(config) {
        config = config || {};
        ChunkStreamer.call(this, config);
        var queue = [];
        var parseOnData = true;
        var streamHasEnded = false;
        this.pause = function () {
          ChunkStreamer.prototype.pause.apply(this, arguments);
          this._input.pause();
        };
        this.resume = function () {
          ChunkStreamer.prototype.resume.apply(this, arguments);
          this._input.resume();
        };
        this.stream = function (stream) {
          this._input = stream;
          this._input.on('data', this._streamData);
          this._input.on('end', this._streamEnd);
          this._input.on('error', this._streamError);
        };
        this._checkIsFinished = function () {
          if (streamHasEnded && queue.length === 1) this._finished = true;
        };
        this._nextChunk = function () {
          this._checkIsFinished();
          if (queue.length) this.parseChunk(queue.shift());
          else parseOnData = true;
        };
        this._streamData = bindFunction(function (chunk) {
          try {
            queue.push(typeof chunk === 'string' ? chunk : chunk.toString(this._config.encoding));
            if (parseOnData) {
              parseOnData = false;
              this._checkIsFinished();
              this.parseChunk(queue.shift());
            }
          } catch (error) {
            this._streamError(error);
          }
        }, this);
        this._streamError = bindFunction(function (error) {
          this._streamCleanUp();
          this._sendError(error);
        }, this);
        this._streamEnd = bindFunction(function () {
          this._streamCleanUp();
          streamHasEnded = true;
          this._streamData('');
        }, this);
        this._streamCleanUp = bindFunction(function () {
          this._input.removeListener('data', this._streamData);
          this._input.removeListener('end', this._streamEnd);
          this._input.removeListener('error', this._streamError);
        }, this);
      }
      ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
      ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
      function DuplexStreamStreamer(_config) {
        var Duplex = __require('stream').Duplex;
        var config = copy(_config);
        var parseOnWrite = true;
        var writeStreamHasFinished = false;
        var parseCallbackQueue = [];
        var stream = null;
        this._onCsvData = function (results) {
          var data = results.data;
          if (!stream.push(data) && !this._handle.paused()) this._handle.pause();
        };
        this._onCsvComplete = function () {
          stream.push(null);
        };
        config.step = bindFunction(this._onCsvData, this);
        config.complete = bindFunction(this._onCsvComplete, this);
        ChunkStreamer.call(this, config);
        this._nextChunk = function () {
          if (writeStreamHasFinished && parseCallbackQueue.length === 1) this._finished = true;
          if (parseCallbackQueue.length) parseCallbackQueue.shift()();
          else parseOnWrite = true;
        };
        this._addToParseQueue = function (chunk, callback) {
          parseCallbackQueue.push(
            bindFunction(function () {
              this.parseChunk(typeof chunk === 'string' ? chunk : chunk.toString(config.encoding));
              if (isFunction(callback)) return callback();
            }, this),
          );
          if (parseOnWrite) {
            parseOnWrite = false;
            this._nextChunk();
          }
        };
        this._onRead = function () {
          if (this._handle.paused()) this._handle.resume();
        };
        this._onWrite = function (chunk, encoding, callback) {
          this._addToParseQueue(chunk, callback);
        };
        this._onWriteComplete = function () {
          writeStreamHasFinished = true;
          this._addToParseQueue('');
        };
        this.getStream = function () {
          return stream;
        };
        stream = new Duplex({
          readableObjectMode: true,
          decodeStrings: false,
          read: bindFunction(this._onRead, this),
          write: bindFunction(this._onWrite, this),
        });
        stream.once('finish', bindFunction(this._onWriteComplete, this));
      }
      if (typeof PAPA_BROWSER_CONTEXT === 'undefined') {
        DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
        DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
      }
      function ParserHandle(_config) {
        var MAX_FLOAT = Math.pow(2, 53);
        var MIN_FLOAT = -MAX_FLOAT;
        var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
        var ISO_DATE =
          /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
        var self = this;
        var _stepCounter = 0;
        var _rowCounter = 0;
        var _input;
        var _parser;
        var _paused = false;
        var _aborted = false;
        var _delimiterError;
        var _fields = [];
        var _results = {
          data: [],
          errors: [],
          meta: {},
        };
        if (isFunction(_config.step)) {
          var userStep = _config.step;
          _config.step = function (results) {
            _results = results;
            if (needsHeaderRow()) processResults();
            else {
              processResults();
              if (_results.data.length === 0) return;
              _stepCounter += results.data.length;
              if (_config.preview && _stepCounter > _config.preview) _parser.abort();
              else {
                _results.data = _results.data[0];
                userStep(_results, self);
              }
            }
          };
        }
        /**
         * Parses input. Most users won't need, and shouldn't mess with, the baseIndex
         * and ignoreLastRow parameters. They are used by streamers (wrapper functions)
         * when an input comes in multiple chunks, like from a file.
         */
        this.parse = function (input, baseIndex, ignoreLastRow) {
          var quoteChar = _config.quoteChar || '"';
          if (!_config.newline) _config.newline = this.guessLineEndings(input, quoteChar);
          _delimiterError = false;
          if (!_config.delimiter) {
            var delimGuess = guessDelimiter(
              input,
              _config.newline,
              _config.skipEmptyLines,
              _config.comments,
              _config.delimitersToGuess,
            );
            if (delimGuess.successful) _config.delimiter = delimGuess.bestDelimiter;
            else {
              _delimiterError = true;
              _config.delimiter = Papa.DefaultDelimiter;
            }
            _results.meta.delimiter = _config.delimiter;
          } else if (isFunction(_config.delimiter)) {
            _config.delimiter = _config.delimiter(input);
            _results.meta.delimiter = _config.delimiter;
          }
          var parserConfig = copy(_config);
          parserConfig.header = needsHeaderRow();
          if (_config.preview && _config.header) parserConfig.preview++;
          _input = input;
          _parser = new Parser(parserConfig);
          _results = _parser.parse(_input, baseIndex, ignoreLastRow);
          processResults();
          return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
        };
        this.paused = function () {
          return _paused;
        };
        this.pause = function () {
          _paused = true;
          _parser.abort();
          _input = isFunction(_config.chunk) ? '' : _input.substring(_parser.getCharIndex());
        };
        this.resume = function () {
          if (self.streamer._halted) {
            _paused = false;
            self.streamer.parseChunk(_input, true);
          } else setTimeout(self.resume, 3);
        };
        this.aborted = function () {
          return _aborted;
        };
        this.abort = function () {
          _aborted = true;
          _parser.abort();
          _results.meta.aborted = true;
          if (isFunction(_config.complete)) _config.complete(_results);
          _input = '';
        };
        this.guessLineEndings = function (input, quoteChar) {
          input = input.substring(0, 1048576);
          var re = new RegExp(escapeRegExp(quoteChar) + '([^]*?)' + escapeRegExp(quoteChar), 'gm');
          input = input.replace(re, '');
          var r = input.split('\r');
          var n = input.split('\n');
          var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
          if (r.length === 1 || nAppearsFirst) return '\n';
          var numWithN = 0;
          for (var i = 0; i < r.length; i++) if (r[i][0] === '\n') numWithN++;
          return numWithN >= r.length / 2 ? '\r\n' : '\r';
        };
        function testEmptyLine(s) {
          return _config.skipEmptyLines === 'greedy'
            ? s.join('').trim() === ''
            : s.length === 1 && s[0].length === 0;
        }
        function testFloat(s) {
          if (FLOAT.test(s)) {
            var floatValue = parseFloat(s);
            if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) return true;
          }
          return false;
        }
        function processResults() {
          if (_results && _delimiterError) {
            addError(
              'Delimiter',
              'UndetectableDelimiter',
              "Unable to auto-detect delimiting character; defaulted to '" + Papa.DefaultDelimiter + "'",
            );
            _delimiterError = false;
          }
          if (_config.skipEmptyLines)
            _results.data = _results.data.filter(function (d) {
              return !testEmptyLine(d);
            });
          if (needsHeaderRow()) fillHeaderFields();
          return applyHeaderAndDynamicTypingAndTransformation();
        }
        function needsHeaderRow() {
          return _config.header && _fields.length === 0;
        }
        function fillHeaderFields() {
          if (!_results) return;
          function addHeader(header) {
            _fields.push(header);
          }
          if (Array.isArray(_results.data[0])) {
            for (var i = 0; needsHeaderRow() && i < _results.data.length; i++)
              _results.data[i].forEach(addHeader);
            _results.data.splice(0, 1);
          } else _results.data.forEach(addHeader);
        }
        function shouldApplyDynamicTyping(field) {
          if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0)
            _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
          return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
        }
        function parseDynamic(field, value) {
          if (shouldApplyDynamicTyping(field)) {
            if (value === 'true' || value === 'TRUE') return true;
            else if (value === 'false' || value === 'FALSE') return false;
            else if (testFloat(value)) return parseFloat(value);
            else if (ISO_DATE.test(value)) return new Date(value);
            else return value === '' ? null : value;
          }
          return value;
        }
        function applyHeaderAndDynamicTypingAndTransformation() {
          if (!_results || (!_config.header && !_config.dynamicTyping && !_config.transform)) return _results;
          function processRow(rowSource, i) {
            var row = _config.header ? {} : [];
            var j = 0;
            for (; j < rowSource.length; j++) {
              var field = j;
              var value = rowSource[j];
              if (_config.header) field = j >= _fields.length ? '__parsed_extra' : _fields[j];
              if (_config.transform) value = _config.transform(value, field);
              value = parseDynamic(field, value);
              if (field === '__parsed_extra') {
                row[field] = row[field] || [];
                row[field].push(value);
              } else row[field] = value;
            }
            if (_config.header) {
              if (j > _fields.length)
                addError(
                  'FieldMismatch',
                  'TooManyFields',
                  'Too many fields: expected ' + _fields.length + ' fields but parsed ' + j,
                  _rowCounter + i,
                );
              else if (j < _fields.length)
                addError(
                  'FieldMismatch',
                  'TooFewFields',
                  'Too few fields: expected ' + _fields.length + ' fields but parsed ' + j,
                  _rowCounter + i,
                );
            }
            return row;
          }
          var incrementBy = 1;
          if (!_results.data.length || Array.isArray(_results.data[0])) {
            _results.data = _results.data.map(processRow);
            incrementBy = _results.data.length;
          } else _results.data = processRow(_results.data, 0);
          if (_config.header && _results.meta) _results.meta.fields = _fields;
          _rowCounter += incrementBy;
          return _results;
        }
        function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
          var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
          delimitersToGuess = delimitersToGuess || [',', '	', '|', ';', Papa.RECORD_SEP, Papa.UNIT_SEP];
          for (var i = 0; i < delimitersToGuess.length; i++) {
            var delim = delimitersToGuess[i];
            var delta = 0,
              avgFieldCount = 0,
              emptyLinesCount = 0;
            fieldCountPrevRow = void 0;
            var preview = new Parser({
              comments,
              delimiter: delim,
              newline,
              preview: 10,
            }).parse(input);
            for (var j = 0; j < preview.data.length; j++) {
              if (skipEmptyLines && testEmptyLine(preview.data[j])) {
                emptyLinesCount++;
                continue;
              }
              var fieldCount = preview.data[j].length;
              avgFieldCount += fieldCount;
              if (typeof fieldCountPrevRow === 'undefined') {
                fieldCountPrevRow = fieldCount;
                continue;
              } else if (fieldCount > 0) {
                delta += Math.abs(fieldCount - fieldCountPrevRow);
                fieldCountPrevRow = fieldCount;
              }
            }
            if (preview.data.length > 0) avgFieldCount /= preview.data.length - emptyLinesCount;
            if (
              avgFieldCount > 1.99 &&
              (typeof bestDelta === 'undefined' ||
                delta < bestDelta ||
                (delta === bestDelta && avgFieldCount > maxFieldCount))
            ) {
              bestDelta = delta;
              bestDelim = delim;
              maxFieldCount = avgFieldCount;
            }
          }
          _config.delimiter = bestDelim;
          return {
            successful: !!bestDelim,
            bestDelimiter: bestDelim,
          };
        }
        function addError(type, code, msg, row) {
          var error = {
            type,
            code,
            message: msg,
          };
          if (row !== void 0) error.row = row;
          _results.errors.push(error);
        }
      }
      /** https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Regular_Expressions */
      function escapeRegExp(string) {
        return string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      }
      /** The core parser implements speedy and correct CSV parsing */
      function Parser(config) {
        config = config || {};
        var delim = config.delimiter;
        var newline = config.newline;
        var comments = config.comments;
        var step = config.step;
        var preview = config.preview;
        var fastMode = config.fastMode;
        var quoteChar;
        var renamedHeaders = null;
        var headerParsed = false;
        if (config.quoteChar === void 0 || config.quoteChar === null) quoteChar = '"';
        else quoteChar = config.quoteChar;
        var escapeChar = quoteChar;
        if (config.escapeChar !== void 0) escapeChar = config.escapeChar;
        if (typeof delim !== 'string' || Papa.BAD_DELIMITERS.indexOf(delim) > -1) delim = ',';
        if (comments === delim) throw new Error('Comment character same as delimiter');
        else if (comments === true) comments = '#';
        else if (typeof comments !== 'string' || Papa.BAD_DELIMITERS.indexOf(comments) > -1) comments = false;
        if (newline !== '\n' && newline !== '\r' && newline !== '\r\n') newline = '\n';
        var cursor = 0;
        var aborted = false;
        this.parse = function (input, baseIndex, ignoreLastRow) {
          if (typeof input !== 'string') throw new Error('Input must be a string');
          var inputLen = input.length,
            delimLen = delim.length,
            newlineLen = newline.length,
            commentsLen = comments.length;
          var stepIsFunction = isFunction(step);
          cursor = 0;
          var data = [],
            errors = [],
            row = [],
            lastCursor = 0;
          if (!input) return returnable();
          if (fastMode || (fastMode !== false && input.indexOf(quoteChar) === -1)) {
            var rows = input.split(newline);
            for (var i = 0; i < rows.length; i++) {
              row = rows[i];
              cursor += row.length;
              if (i !== rows.length - 1) cursor += newline.length;
              else if (ignoreLastRow) return returnable();
              if (comments && row.substring(0, commentsLen) === comments) continue;
              if (stepIsFunction) {
                data = [];
                pushRow(row.split(delim));
                doStep();
                if (aborted) return returnable();
              } else pushRow(row.split(delim));
              if (preview && i >= preview) {
                data = data.slice(0, preview);
                return returnable(true);
              }
            }
            return returnable();
          }
          var nextDelim = input.indexOf(delim, cursor);
          var nextNewline = input.indexOf(newline, cursor);
          var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), 'g');
          var quoteSearch = input.indexOf(quoteChar, cursor);
          for (;;) {
            if (input[cursor] === quoteChar) {
              quoteSearch = cursor;
              cursor++;
              for (;;) {
                quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
                if (quoteSearch === -1) {
                  if (!ignoreLastRow)
                    errors.push({
                      type: 'Quotes',
                      code: 'MissingQuotes',
                      message: 'Quoted field unterminated',
                      row: data.length,
                      index: cursor,
                    });
                  return finish();
                }
                if (quoteSearch === inputLen - 1)
                  return finish(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
                  quoteSearch++;
                  continue;
                }
                if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar)
                  continue;
                if (nextDelim !== -1 && nextDelim < quoteSearch + 1)
                  nextDelim = input.indexOf(delim, quoteSearch + 1);
                if (nextNewline !== -1 && nextNewline < quoteSearch + 1)
                  nextNewline = input.indexOf(newline, quoteSearch + 1);
                var spacesBetweenQuoteAndDelimiter = extraSpaces(
                  nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline),
                );
                if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
                  if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar)
                    quoteSearch = input.indexOf(quoteChar, cursor);
                  if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
                  if (nextNewline !== -1 && nextNewline < cursor)
                    nextNewline = input.indexOf(newline, cursor);
                  break;
                }
                var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
                if (
                  input.substring(
                    quoteSearch + 1 + spacesBetweenQuoteAndNewLine,
                    quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen,
                  ) === newline
                ) {
                  row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
                  saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
                  if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
                  quoteSearch = input.indexOf(quoteChar, cursor);
                  if (stepIsFunction) {
                    doStep();
                    if (aborted) return returnable();
                  }
                  if (preview && data.length >= preview) return returnable(true);
                  break;
                }
                errors.push({
                  type: 'Quotes',
                  code: 'InvalidQuotes',
                  message: 'Trailing quote on quoted field is malformed',
                  row: data.length,
                  index: cursor,
                });
                quoteSearch++;
              }
              continue;
            }
            if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
              if (nextNewline === -1) return returnable();
              cursor = nextNewline + newlineLen;
              nextNewline = input.indexOf(newline, cursor);
              if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
              row.push(input.substring(cursor, nextDelim));
              cursor = nextDelim + delimLen;
              nextDelim = input.indexOf(delim, cursor);
              continue;
            }
            if (nextNewline !== -1) {
              row.push(input.substring(cursor, nextNewline));
              saveRow(nextNewline + newlineLen);
              if (stepIsFunction) {
                doStep();
                if (aborted) return returnable();
              }
              if (preview && data.length >= preview) return returnable(true);
              continue;
            }
            break;
          }
          return finish();
          function pushRow(row) {
            data.push(row);
            lastCursor = cursor;
          }
          /**
           * checks if there are extra spaces after closing quote and given index without any text
           * if Yes, returns the number of spaces
           */
          function extraSpaces(index) {
            var spaceLength = 0;
            if (index !== -1) {
              var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
              if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === '')
                spaceLength = textBetweenClosingQuoteAndIndex.length;
            }
            return spaceLength;
          }
          /**
           * Appends the remaining input from cursor to the end into
           * row, saves the row, calls step, and returns the results.
           */
          function finish(value) {
            if (ignoreLastRow) return returnable();
            if (typeof value === 'undefined') value = input.substring(cursor);
            row.push(value);
            cursor = inputLen;
            pushRow(row);
            if (stepIsFunction) doStep();
            return returnable();
          }
          /**
           * Appends the current row to the results. It sets the cursor
           * to newCursor and finds the nextNewline. The caller should
           * take care to execute user's step function and check for
           * preview and end parsing if necessary.
           */
          function saveRow(newCursor) {
            cursor = newCursor;
            pushRow(row);
            row = [];
            nextNewline = input.indexOf(newline, cursor);
          }
          /** Returns an object with the results, errors, and meta. */
          function returnable(stopped) {
            if (config.header && !baseIndex && data.length && !headerParsed) {
              const result = data[0];
              const headerCount = Object.create(null);
              const usedHeaders = new Set(result);
              let duplicateHeaders = false;
              for (let i = 0; i < result.length; i++) {
                let header = stripBom(result[i]);
                if (isFunction(config.transformHeader)) header = config.transformHeader(header, i);
                if (!headerCount[header]) {
                  headerCount[header] = 1;
                  result[i] = header;
                } else {
                  let newHeader;
                  let suffixCount = headerCount[header];
                  do {
                    newHeader = `${header}_${suffixCount}`;
                    suffixCount++;
                  } while (usedHeaders.has(newHeader));
                  usedHeaders.add(newHeader);
                  result[i] = newHeader;
                  headerCount[header]++;
                  duplicateHeaders = true;
                  if (renamedHeaders === null) renamedHeaders = {};
                  renamedHeaders[newHeader] = header;
                }
                usedHeaders.add(header);
              }
              if (duplicateHeaders) console.warn('Duplicate headers found and renamed.');
              headerParsed = true;
            }
            return {
              data,
              errors,
              meta: {
                delimiter: delim,
                linebreak: newline,
                aborted,
                truncated: !!stopped,
                cursor: lastCursor + (baseIndex || 0),
                renamedHeaders,
              },
            };
          }
          /** Executes the user's step function and resets data & errors. */
          function doStep() {
            step(returnable());
            data = [];
            errors = [];
          }
        };
        /** Sets the abort flag */
        this.abort = function () {
          aborted = true;
        };
        /** Gets the cursor position */
        this.getCharIndex = function () {
          return cursor;
        };
      }
      function newWorker() {
        if (!Papa.WORKERS_SUPPORTED) return false;
        var workerUrl = getWorkerBlob();
        var w = new global.Worker(workerUrl);
        w.onmessage = mainThreadReceivedMessage;
        w.id = workerIdCounter++;
        workers[w.id] = w;
        return w;
      }
      /** Callback when main thread receives a message */
      function mainThreadReceivedMessage(e) {
        var msg = e.data;
        var worker = workers[msg.workerId];
        var aborted = false;
        if (msg.error) worker.userError(msg.error, msg.file);
        else if (msg.results && msg.results.data) {
          var abort = function () {
            aborted = true;
            completeWorker(msg.workerId, {
              data: [],
              errors: [],
              meta: { aborted: true },
            });
          };
          var handle = {
            abort,
            pause: notImplemented,
            resume: notImplemented,
          };
          if (isFunction(worker.userStep)) {
            for (var i = 0; i < msg.results.data.length; i++) {
              worker.userStep(
                {
                  data: msg.results.data[i],
                  errors: msg.results.errors,
                  meta: msg.results.meta,
                },
                handle,
              );
              if (aborted) break;
            }
            delete msg.results;
          } else if (isFunction(worker.userChunk)) {
            worker.userChunk(msg.results, handle, msg.file);
            delete msg.results;
          }
        }
        if (msg.finished && !aborted) completeWorker(msg.workerId, msg.results);
      }
      function completeWorker(workerId, results) {
        var worker = workers[workerId];
        if (isFunction(worker.userComplete)) worker.userComplete(results);
        worker.terminate();
        delete workers[workerId];
      }
      function notImplemented() {
        throw new Error('Not implemented.');
      }
      /** Callback when worker thread receives a message */
      function workerThreadReceivedMessage(e) {
        var msg = e.data;
        if (typeof Papa.WORKER_ID === 'undefined' && msg) Papa.WORKER_ID = msg.workerId;
        if (typeof msg.input === 'string')
          global.postMessage({
            workerId: Papa.WORKER_ID,
            results: Papa.parse(msg.input, msg.config),
            finished: true,
          });
        else if ((global.File && msg.input instanceof File) || msg.input instanceof Object) {
          var results = Papa.parse(msg.input, msg.config);
          if (results)
            global.postMessage({
              workerId: Papa.WORKER_ID,
              results,
              finished: true,
            });
        }
      }
      /** Makes a deep copy of an array or object (mostly) */
      function copy(obj) {
        if (typeof obj !== 'object' || obj === null) return obj;
        var cpy = Array.isArray(obj) ? [] : {};
        for (var key in obj) cpy[key] = copy(obj[key]);
        return cpy;
      }
      function bindFunction(f, self) {
        return function () {
          f.apply(self, arguments);
        };
      }
      function isFunction(func) {
        return typeof func === 'function';
      }
      return Papa;
    });
  })(),
  1,
);
/** Reads one record by the rules of RFC 4180 (or with backslashes); spaces behind a closing quote are forgiven. */
function strictReading(record, { separator, quote, escape }) {
  const cells = [];
  for (let at = 0; ;)
    if (record[at] === quote) {
      const close = closingQuote(record, at + 1, quote, escape);
      if (close === -1)
        return {
          state: 'open',
          cells,
        };
      let end = close + 1;
      while (record[end] === ' ' && !record.startsWith(separator, end)) end += 1;
      cells.push(record.slice(at + 1, close).replaceAll(`${escape}${quote}`, quote));
      if (end === record.length)
        return {
          state: 'sound',
          cells,
        };
      if (!record.startsWith(separator, end))
        return {
          state: 'malformed',
          cells,
        };
      at = end + separator.length;
    } else {
      const end = record.indexOf(separator, at);
      const cell = record.slice(at, end === -1 ? record.length : end);
      if (cell.includes('\n'))
        return {
          state: 'malformed',
          cells,
        };
      cells.push(cell);
      if (end === -1)
        return {
          state: 'sound',
          cells,
        };
      at = end + separator.length;
    }
}
/** The cells of a record that stand without quotes, as far as it can be read. */
function plainCells(record, dialect) {
  const { separator, quote, escape } = dialect;
  const cells = [];
  for (let at = 0; at <= record.length;) {
    const close = record[at] === quote ? closingQuote(record, at + 1, quote, escape) : at;
    if (close === -1) return cells;
    const end = record.indexOf(separator, close);
    if (record[at] !== quote) cells.push(record.slice(at, end === -1 ? record.length : end));
    if (end === -1) return cells;
    at = end + separator.length;
  }
  return cells;
}
/** Whether a line that begins inside a quoted cell closes it. */
var closesQuote = (line, { quote, escape }) => closingQuote(line, 0, quote, escape) !== -1;
function closingQuote(record, from, quote, escape) {
  for (let at = record.indexOf(quote, from); at !== -1; at = record.indexOf(quote, at + 1))
    if (escape === quote) {
      if (record[at + 1] !== quote) return at;
      at += 1;
    } else if (record[at - 1] !== escape) return at;
  return -1;
}
// src/ingest/looseQuote.ts
/**
 * A line with a quote that opens or closes nothing: an odd number of them in the line, or in a cell that does not begin
 * with one (the separator before a quoted cell is lost). Apostrophes in words do not count.
 */
function hasLoneQuote(line, dialect, looksInside) {
  const { quote, escape } = dialect;
  if (quote === "'" || !line.includes(quote)) return false;
  return countQuotes(line, quote, escape) % 2 === 1 || (looksInside && hasHalfQuotedCell(line, dialect));
}
function countQuotes(text, quote, escape) {
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    if (escape === quote || text[at - 1] !== escape) count += 1;
  return count;
}
var hasHalfQuotedCell = (line, dialect) =>
  plainCells(line, dialect).some((cell) => countQuotes(cell, dialect.quote, dialect.escape) % 2 === 1);
/**
 * A record over several lines each of which alone has as many cells as the record: two stray quotes may have joined
 * them. A record whose first and last cells are quoted was written so on purpose.
 */
function isSuspectSpan(physical, cells, { separator, quote }) {
  const last = physical.at(-1) ?? '';
  if (physical[0]?.startsWith(quote) === true && last.endsWith(quote)) return false;
  return cells.length > 1 && physical.every((line) => line.split(separator).length === cells.length);
}
// src/ingest/quotedReading.ts
var openingAsLetter = 3;
var longestRecord = 1e6;
var mostEnds = 4e3;
var mostQuotes = 200;
/**
 * The reading of a damaged record as exactly `width` cells that treats the fewest quotes as letters. A quoted cell ends
 * at a quote before a separator or the end of the record; what stands between is its text. Null when no reading has
 * that width, or the record is too long to look.
 */
function quotedReading(record, width, dialect) {
  const last = width < 1 ? void 0 : readings(record, width, dialect)?.get(width);
  return last === void 0
    ? null
    : {
        cells: cellsOf(last),
        cost: last.cost,
      };
}
var strangeWidth = 8;
/** The reading with the fewest quotes as letters whatever its width, one near `width` for choice. */
function nearestReading(record, width, dialect) {
  const found = [...(readings(record, width + strangeWidth, dialect)?.values() ?? [])];
  const strangeness = ({ cost, count }) => cost + Math.abs(count - width);
  const [best] = found.toSorted((one, other) => strangeness(one) - strangeness(other));
  return best === void 0
    ? null
    : {
        cells: cellsOf(best),
        cost: best.cost,
      };
}
/** The cheapest reading for every number of cells up to `most`. */
function readings(record, most, dialect) {
  if (record.length > longestRecord) return null;
  const ends = endsOf(record, dialect.separator);
  if (ends.length > mostEnds || record.split(dialect.quote).length - 1 > mostQuotes) return null;
  const steps = ends.map(() => /* @__PURE__ */ new Map());
  ends.forEach((_, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + dialect.separator.length;
    const open = (index === 0 ? [null] : [...(steps[index - 1]?.values() ?? [])]).filter(
      (step) => (step?.count ?? 0) < most,
    );
    if (open.length === 0) return;
    for (const { end, cell, cost } of cellsFrom(record, start, index, ends, dialect))
      for (const before of open)
        take(steps[end], {
          cost: (before?.cost ?? 0) + cost,
          count: (before?.count ?? 0) + 1,
          cell,
          before,
        });
  });
  return steps.at(-1) ?? null;
}
function take(steps, step) {
  const known = steps?.get(step.count);
  if (known === void 0 || step.cost < known.cost) steps?.set(step.count, step);
}
function cellsOf(last) {
  const cells = [];
  for (let step = last; step !== null; step = step.before) cells.push(step.cell);
  return cells.toReversed();
}
function endsOf(record, separator) {
  const ends = [];
  for (let at = record.indexOf(separator); at !== -1; at = record.indexOf(separator, at + separator.length))
    ends.push(at);
  return [...ends, record.length];
}
function cellsFrom(record, start, first, ends, dialect) {
  const { quote } = dialect;
  const found = [];
  const plain = record.slice(start, ends[first]);
  const isOpening = plain.startsWith(quote);
  if (!plain.includes('\n')) {
    const quotes = plain.split(quote).length - 1;
    found.push({
      end: first,
      cell: plain,
      cost: isOpening ? openingAsLetter + quotes - 1 : quotes,
    });
  }
  if (!isOpening) return found;
  for (let end = first; end < ends.length; end += 1) {
    const written = record.slice(start, ends[end]).trimEnd();
    if (written.length < 2 || !written.endsWith(quote)) continue;
    const inner = written.slice(1, -1);
    found.push({
      end,
      cell: unescape(inner, dialect),
      cost: looseQuotes(inner, dialect),
    });
  }
  return found;
}
/** In a damaged record a backslash before a quote escapes it too, whatever the rest of the file does. */
var unescape = (inner, { quote, escape }) =>
  inner.replaceAll(`${escape}${quote}`, quote).replaceAll(`\\${quote}`, quote);
/** Quotes inside a quoted cell that are not escaped. */
var looseQuotes = (inner, { quote, escape }) =>
  inner.replaceAll(`${escape}${quote}`, '').split(quote).length - 1;
// src/ingest/carefulRecords.ts
/** A quoted cell may run over so many lines; a longer one is taken for a lost quote. */
var longestSpan = 200;
/** Letters that may be read again while looking for closing quotes: bounded time on hostile files. */
var rereadLetters = 2e7;
/**
 * Reads records line by line: a line without quotes is a record; one whose quotes close is too; one that leaves a quote
 * open takes the next lines only if that gives a record of the right width. Else the quote is lost, and the line is
 * read as the cells it most likely has.
 */
function carefulRecords(input, sound) {
  const cells = [...sound.cells];
  const lines = [...sound.lines];
  const looseQuotes = new Set(sound.looseQuotes);
  const damages = /* @__PURE__ */ new Map();
  const budget = { letters: rereadLetters };
  for (let at = input.from; at < input.physical.length;) {
    const record = readOne(input, at, budget);
    const line = input.firstLine + at;
    if (record.damage !== null)
      damages.set(cells.length, {
        code: record.damage,
        line,
      });
    if (record.isLoose) looseQuotes.add(cells.length);
    cells.push(record.cells);
    lines.push(line);
    at += record.span;
  }
  return {
    cells,
    lines,
    damages,
    looseQuotes,
  };
}
function readOne(input, at, budget) {
  const { physical, dialect, width } = input;
  const line = physical[at] ?? '';
  if (!line.includes(dialect.quote))
    return {
      cells: line.split(dialect.separator),
      span: 1,
      damage: null,
      isLoose: false,
    };
  const strict = strictReading(line, dialect);
  if (strict.state === 'sound')
    return {
      cells: strict.cells,
      span: 1,
      damage: null,
      isLoose: hasLoneQuote(line, dialect, true),
    };
  const spanning = strict.state === 'open' ? readSpan(input, at, budget) : null;
  if (spanning !== null && typeof spanning !== 'string') return spanning;
  const damage = spanning === 'unterminated' ? 'unterminatedQuote' : 'malformedQuote';
  const likely = quotedReading(line, width, dialect);
  if (likely !== null)
    return {
      cells: likely.cells,
      span: 1,
      damage,
      isLoose: false,
    };
  const several = readDamagedSpan(input, at);
  if (several !== null)
    return {
      ...several,
      damage,
      isLoose: false,
    };
  return {
    cells: nearestReading(line, width, dialect)?.cells ?? line.split(dialect.separator),
    span: 1,
    damage,
    isLoose: false,
  };
}
/** The record of several lines that begins here; or how its quote fails. */
function readSpan({ physical, dialect, width }, at, budget) {
  const limit = Math.min(physical.length, at + longestSpan);
  for (let end = at + 1; end < limit && budget.letters > 0; end += 1) {
    const next = physical[end] ?? '';
    budget.letters -= next.length + 1;
    if (!closesQuote(next, dialect)) continue;
    const record = physical.slice(at, end + 1).join('\n');
    budget.letters -= record.length;
    const { state, cells } = strictReading(record, dialect);
    if (state === 'malformed') return 'malformed';
    if (state === 'open') continue;
    if (width !== 0 && cells.length !== width) return 'malformed';
    const lines = physical.slice(at, end + 1);
    return {
      cells,
      span: lines.length,
      damage: null,
      isLoose: isSuspectSpan(lines, cells, dialect),
    };
  }
  return limit === physical.length ? 'unterminated' : 'malformed';
}
/** A record of a few lines that has the right width only with a loose quote; not one that swallows a sound record. */
function readDamagedSpan({ physical, dialect, width }, at) {
  for (let span = 2; span <= 5 && at + span <= physical.length; span += 1) {
    const next = strictReading(physical[at + span - 1] ?? '', dialect);
    if (next.state === 'sound' && next.cells.length === width) return null;
    const reading = quotedReading(physical.slice(at, at + span).join('\n'), width, dialect);
    if (reading !== null)
      return {
        cells: reading.cells,
        span,
      };
  }
  return null;
}
// src/ingest/numberCell.ts
var grammars = {
  dot: /^[+\-\u2212]?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?\s?%?$/u,
  comma: /^[+\-\u2212]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?\s?%?$/u,
};
/** Signs printed in place of a figure, upper case. */
var missingMarks = /* @__PURE__ */ new Map([
  ['', 'notPublished'],
  ['-', 'notPublished'],
  ['–', 'notPublished'],
  ['—', 'notPublished'],
  ['…', 'notPublished'],
  ['...', 'notPublished'],
  ['KCB', 'notPublished'],
  ['X', 'notAssessed'],
  ['KXĐ', 'notAssessed'],
  ['KĐG', 'notAssessed'],
  ['N/A', 'notApplicable'],
  ['NA', 'notApplicable'],
  ['KAD', 'notApplicable'],
]);
/** The reason a sign in place of a figure stands for (`-`, `x`, `KXĐ`, `N/A`, blank); null when it is no such sign. */
var missingMark = (cell) => missingMarks.get(cell.trim().toUpperCase().normalize('NFC')) ?? null;
var zeroCode = 48;
var nineCode = 57;
var marks$1 = {
  dot: 46,
  comma: 44,
};
/** Digits are exact up to here, and so is their quotient by a power of ten: the same number `Number` reads. */
var exactLength = 15;
var powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** Digits with at most one decimal mark between them, the form of nearly all figures; NaN for every other text. */
function plainNumber$1(text, format) {
  const mark = marks$1[format];
  const { length } = text;
  if (length === 0 || length > exactLength) return NaN;
  let digits = 0;
  let markAt = -1;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= zeroCode && code <= nineCode) digits = digits * 10 + (code - zeroCode);
    else if (code === mark && markAt === -1 && at > 0 && at < length - 1) markAt = at;
    else return NaN;
  }
  return markAt === -1 ? digits : digits / (powers[length - 1 - markAt] ?? NaN);
}
/**
 * One cell as a number, as a missing reason when it holds a missing sign, or as `invalid`. `%` is dropped:
 * `86,5%` is 86.5 on a percent scale. Exponents, hexadecimals, `9/10` and misplaced thousands marks are invalid.
 */
function parseNumberCell(cell, format) {
  const plain = plainNumber$1(cell, format);
  if (!Number.isNaN(plain)) return plain;
  const text = cell.trim();
  const missing = startsWithDigit(text) ? null : missingMark(text);
  if (missing !== null) return missing;
  if (!grammars[format].test(text)) return 'invalid';
  const value = Number(plainDigits(text, format));
  return Number.isFinite(value) ? value + 0 : 'invalid';
}
var startsWithDigit = (text) => {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
};
function plainDigits(text, format) {
  let digits = text;
  if (digits.endsWith('%')) digits = digits.slice(0, -1).trimEnd();
  if (digits.startsWith('−')) digits = `-${digits.slice(1)}`;
  if (format === 'dot') return digits.includes(',') ? digits.replaceAll(',', '') : digits;
  return digits.replaceAll('.', '').replace(',', '.');
}
// src/ingest/cellKind.ts
var number$2 = /^[(]?[+\-\u2212]?[$€₫£]?\s?\d[\d.,\u{A0} ]*[%‰₫]?[)]?$/u;
var date$1 = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/u;
var time = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
var year = /^(?:19|20)\d\d$/u;
var letter = /\p{L}/u;
/** No cell, or nothing but spaces of any kind. */
function isBlank(cell) {
  if (cell === void 0 || cell === '') return true;
  const code = cell.charCodeAt(0);
  return (code <= 32 || code === 160 || code >= 5760) && cell.trim() === '';
}
/** A number, percentage, amount, date or time: what stands in tables, not in headings. */
function isNumeric(cell) {
  const text = cell.trim();
  return number$2.test(text) || date$1.test(text) || time.test(text);
}
/** A year, which may head a column. */
var isYear = (cell) => year.test(cell.trim());
/** Words: with a letter, neither numeric nor a sign for a missing figure. */
var isWords = (cell) =>
  letter.test(cell) && !isNumeric(cell) && (cell.length > longestMark || missingMark(cell) === null);
/** Signs for missing figures are short; spaces may stand around them. */
var longestMark = 12;
/** The first few cells of a record that hold anything: enough to tell what kind of record it is. */
function firstFilled(cells, count = 6) {
  const filled = [];
  for (const cell of cells) {
    if (filled.length === count) break;
    if (!isBlank(cell)) filled.push(cell);
  }
  return filled;
}
/** How many cells of a record hold anything. */
function filledCount(cells) {
  let count = 0;
  for (const cell of cells) if (!isBlank(cell)) count += 1;
  return count;
}
// src/ingest/dialectShape.ts
var sampleRows$3 = 300;
var typedRows$1 = 100;
var noTable = {
  score: 0,
  width: 0,
  share: 0,
};
/**
 * Scores a dialect: the share of records with the commonest width, more for more cells, less for cells that hold
 * another delimiter or loose quotes and for quotes that do not close.
 */
function shapeOf(sample, dialect) {
  const { rows, faults } = rowsOf(sample, dialect);
  const width = commonest(rows.map((cells) => cells.length));
  if (width < 2) return noTable;
  const regular = rows.filter((cells) => cells.length === width);
  const share = regular.length / rows.length;
  const soundness = 1 - Math.min(1, faults / rows.length) / 2;
  return {
    score: share * (1 - 1 / width) * (0.25 + 0.75 * typedShare(regular.slice(0, typedRows$1))) * soundness,
    width,
    share,
  };
}
/** Whether at least two columns hold numbers or dates nearly everywhere: prose never does. */
function hasNumericColumns(sample, dialect) {
  const { rows } = rowsOf(sample, dialect);
  const width = commonest(rows.map((cells) => cells.length));
  const regular = rows.slice(1).filter((cells) => cells.length === width);
  let numeric = 0;
  for (let column = 0; column < width; column += 1) {
    const count = regular.filter((cells) => isNumeric(cells[column] ?? '')).length;
    if (count > 0 && count >= 0.8 * regular.length) numeric += 1;
  }
  return numeric >= 2;
}
function rowsOf(sample, { separator, quote, escape }) {
  const { data, errors } = import_papaparse.default.parse(sample, {
    delimiter: separator,
    newline: '\n',
    quoteChar: quote,
    escapeChar: escape,
    preview: sampleRows$3,
  });
  return {
    rows: data.filter((cells) => filledCount(cells) > 0),
    faults: errors.length,
  };
}
/** The number met most often; of equals the largest. */
function commonest(numbers) {
  const counts = /* @__PURE__ */ new Map();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best = 0;
  for (const [number, count] of counts) {
    const lead = count - (counts.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && number > best)) best = number;
  }
  return best;
}
function typedShare(rows) {
  let typed = 0;
  let all = 0;
  for (const cells of rows)
    for (const cell of cells.slice(0, 100)) {
      all += 1;
      if (isBlank(cell) || isNumeric(cell) || isProse(cell)) typed += 1;
    }
  return all === 0 ? 0 : typed / all;
}
/** Words as people write them: no other delimiter inside, a comma only before a space, no space or quote at the ends. */
var isProse = (cell) => !/[;|\t]|,(?! |$)|^["'\s]|["']$/u.test(cell) || /^https?:\/\/\S+/u.test(cell);
// src/ingest/plainRecords.ts
/**
 * Cuts a text without quotes into records, as PapaParse does, but keeps one string for a cell that says the same as the
 * cell above it: columns repeat themselves, so most cells cost no memory, and equal neighbours compare at once. The
 * separator is one letter.
 */
function plainRecords(text, separator, newline) {
  const rows = [];
  const separatorCode = separator.charCodeAt(0);
  const endCode = newline.charCodeAt(0);
  const end = text.length;
  let above = [];
  for (let at = 0; at <= end;) {
    const row = above.slice();
    let column = 0;
    for (let isOpen = true; isOpen; column += 1) {
      const same = row[column] ?? '';
      let cellEnd = at + same.length;
      let code = cellEnd < end ? text.charCodeAt(cellEnd) : endCode;
      if (column >= row.length || (code !== separatorCode && code !== endCode) || !isAt(text, same, at)) {
        cellEnd = at;
        code = endCode;
        while (cellEnd < end) {
          code = text.charCodeAt(cellEnd);
          if (code === separatorCode || code === endCode) break;
          code = endCode;
          cellEnd += 1;
        }
        row[column] = text.slice(at, cellEnd);
      }
      isOpen = code === separatorCode;
      at = cellEnd + (isOpen ? 1 : newline.length);
    }
    row.length = column;
    rows.push(row);
    above = row;
  }
  return rows;
}
function isAt(text, part, at) {
  for (let index = part.length - 1; index >= 0; index -= 1)
    if (text.charCodeAt(at + index) !== part.charCodeAt(index)) return false;
  return true;
}
// src/ingest/quoteSigns.ts
var newline = 10;
var space = 32;
/** Looks at every letter of a text with `\n` line ends once. Apostrophes stand in words, so they are only counted as lines. */
function quoteSigns(text, { quote, escape, separator }) {
  const quoteCode = quote === '"' ? quote.charCodeAt(0) : -1;
  const escapeCode = escape === quote ? -1 : escape.charCodeAt(0);
  const separatorCode = separator.charCodeAt(0);
  const oddLines = [];
  let lineCount = 1;
  let isOdd = false;
  let hasInnerQuotes = false;
  let before = newline;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quoteCode && before !== escapeCode) {
      isOdd = !isOdd;
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : newline;
      hasInnerQuotes ||=
        !isEdge(before, quoteCode, separatorCode) && !isEdge(after, quoteCode, separatorCode);
    } else if (code === newline) {
      if (isOdd) oddLines.push(lineCount - 1);
      lineCount += 1;
      isOdd = false;
    }
    before = code;
  }
  if (isOdd) oddLines.push(lineCount - 1);
  return {
    lineCount,
    oddLines,
    hasInnerQuotes,
  };
}
var isEdge = (code, quoteCode, separatorCode) =>
  code === quoteCode || code === separatorCode || code === newline || code === space;
// src/ingest/csvRecords.ts
/**
 * Splits text into records with PapaParse. Lines end with `\n` only, or in a text without quotes with `\r\n` only. From
 * the first record a quote has broken, the rest is read line by line, so that a lost quote damages its own line and
 * swallows none.
 */
function csvRecords(text, dialect, firstLine = 1, newline = '\n') {
  if (!text.includes(dialect.quote) && dialect.separator.length === 1) {
    const cells = plainRecords(text, dialect.separator, newline);
    return {
      cells,
      lines: numbered$1(cells.length, firstLine),
      ...noDamage,
    };
  }
  const { data, errors } = parse$1(text, dialect, newline);
  if (!text.includes(dialect.quote))
    return {
      cells: data,
      lines: numbered$1(data.length, firstLine),
      ...noDamage,
    };
  const signs = quoteSigns(text, dialect);
  const damaged = Math.min(...errors, firstSwallowing(data, signs.lineCount));
  if (damaged === Infinity && data.length === signs.lineCount && !signs.hasInnerQuotes)
    return {
      cells: data,
      lines: numbered$1(data.length, firstLine),
      damages: /* @__PURE__ */ new Map(),
      looseQuotes: new Set(signs.oddLines),
    };
  const physical = text.split('\n');
  const sound = damaged === Infinity ? data : data.slice(0, damaged);
  const { lines, next } = linesOf(sound, firstLine);
  const looseQuotes = loneQuotes(sound, [...lines, next], physical, signs, dialect);
  if (damaged === Infinity)
    return {
      cells: data,
      lines,
      damages: /* @__PURE__ */ new Map(),
      looseQuotes,
    };
  return carefulRecords(
    {
      physical,
      dialect,
      width: widthOf$1(sound, physical, dialect),
      firstLine,
      from: next - firstLine,
    },
    {
      cells: sound,
      lines,
      looseQuotes,
    },
  );
}
var noDamage = {
  damages: /* @__PURE__ */ new Map(),
  looseQuotes: /* @__PURE__ */ new Set(),
};
var numbered$1 = (count, first) => {
  const lines = [];
  for (let index = 0; index < count; index += 1) lines.push(first + index);
  return lines;
};
/** The core itself, as dialect and line ends are known: `Papa.parse` would guess them and copy the rows. */
function parse$1(text, { separator, quote, escape }, newline) {
  if (text === '')
    return {
      data: [['']],
      errors: [],
    };
  const { data, errors } = new import_papaparse.default.Parser({
    delimiter: separator,
    newline,
    quoteChar: quote,
    escapeChar: escape,
  }).parse(text, 0, false);
  return {
    data,
    errors: errors.slice(0, 1).map(({ row }) => row ?? 0),
  };
}
/** The first record over several lines that has not the width of the others: a stray quote may have joined them. */
function firstSwallowing(data, lineCount) {
  if (data.length === lineCount) return Infinity;
  const width = commonest(data.slice(0, 1e3).map((cells) => cells.length));
  const found = data.findIndex(
    (cells) => cells.length !== width && cells.some((cell) => cell.includes('\n')),
  );
  return found === -1 ? Infinity : found;
}
/** Records with a lone quote. `bounds` holds the line each record begins on, and the line behind the last. */
function loneQuotes(records, bounds, physical, { hasInnerQuotes }, dialect) {
  const first = bounds[0] ?? 1;
  const found = /* @__PURE__ */ new Set();
  records.forEach((cells, index) => {
    const start = (bounds[index] ?? first) - first;
    const end = (bounds[index + 1] ?? first) - first;
    if (
      end - start === 1
        ? hasLoneQuote(physical[start] ?? '', dialect, hasInnerQuotes)
        : isSuspectSpan(physical.slice(start, end), cells, dialect)
    )
      found.add(index);
  });
  return found;
}
/** The width of the table: of the sound records and of the lines that read well by themselves. */
function widthOf$1(sound, physical, dialect) {
  const widths = sound.slice(0, 1e3).map((cells) => cells.length);
  for (const line of physical.slice(0, 1e3)) {
    if (!line.includes(dialect.separator) || hasLoneQuote(line, dialect, false)) continue;
    const { state, cells } = strictReading(line, dialect);
    if (state === 'sound') widths.push(cells.length);
  }
  return commonest(widths);
}
function linesOf(data, firstLine) {
  let next = firstLine;
  return {
    lines: data.map((cells) => {
      const line = next;
      next += 1 + newlinesIn(cells);
      return line;
    }),
    next,
  };
}
function newlinesIn(cells) {
  let count = 0;
  for (const cell of cells)
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}
// src/ingest/decimalEvidence.ts
/** Later cells that contradict so many proofs are invalid numbers in the format found, so nothing is misread. */
var proofsEnough = 1e3;
var numberShape = /^[+\-\u2212]?\d+(?:[.,]\d+)*\s?%?$/u;
/**
 * Which mark separates decimals in some columns of a table. `87,92` and `0,812` prove the comma, `1.234.567`
 * proves that the dot groups thousands; `48,811` proves nothing. Cells that are not numbers say nothing.
 */
function decimalEvidence(rows, positions) {
  let dots = 0;
  let commas = 0;
  for (const position of positions)
    for (const row of rows) {
      const said = evidenceOf(row[position] ?? '');
      if (said === 'dot') dots += 1;
      if (said === 'comma') commas += 1;
      if (dots > 0 && commas > 0) return 'mixed';
      if (dots + commas === proofsEnough) return said;
    }
  if (dots > 0) return 'dot';
  return commas > 0 ? 'comma' : null;
}
/** Whether a number can be read in two ways: `48,811` is 48.811 or 48,811. */
var isAmbiguousNumber = (cell) =>
  numberShape.test(cell.trim()) && /[.,]/u.test(cell) && evidenceOf(cell) === null;
function evidenceOf(cell) {
  const lastDot = cell.lastIndexOf('.');
  const lastComma = cell.lastIndexOf(',');
  if (lastDot === -1 && lastComma === -1) return null;
  const text = cell.trim();
  if (!numberShape.test(text)) return null;
  if (lastDot !== -1 && lastComma !== -1) return lastDot > lastComma ? 'dot' : 'comma';
  return lastDot === -1 ? oneMark(text, ',', 'comma', 'dot') : oneMark(text, '.', 'dot', 'comma');
}
/** Evidence of a number that has only one kind of mark. */
function oneMark(text, mark, asDecimal, asThousands) {
  const [whole = '', ...rest] = text
    .replace(/^[+\-\u2212]/u, '')
    .replace(/\s?%$/u, '')
    .split(mark);
  if (rest.length > 1) return rest.every((group) => group.length === 3) ? asThousands : null;
  return rest[0]?.length === 3 && whole.length <= 3 && !whole.startsWith('0') ? null : asDecimal;
}
// src/ingest/decimalMark.ts
var numberLike = /^[+\-\u2212]?\d[\d.,]*\s?%?$/u;
var sampleRows$2 = 2e3;
var sampleCells$1 = 4e5;
/** The decimal mark the columns of numbers prove; null when nothing does, or both. Codes such as `1.2.1` are no numbers. */
function decimalMark(rows) {
  const width = rows[0]?.length ?? 0;
  const sample = spread(
    rows,
    Math.min(sampleRows$2, Math.max(5, Math.floor(sampleCells$1 / Math.max(1, width)))),
  );
  const evidences = /* @__PURE__ */ new Set();
  for (let column = 0; column < width; column += 1)
    if (sample.every((row) => isNumberOrMissing(row[column] ?? '')))
      evidences.add(decimalEvidence(sample, [column]));
  evidences.delete(null);
  const [only = null] = evidences;
  if (evidences.size > 1 || only === 'mixed' || only === null) return null;
  return only === 'dot' ? '.' : ',';
}
/** Rows from everywhere in the table, few enough to be quick. */
function spread(rows, count) {
  if (rows.length <= count) return rows;
  const step = rows.length / count;
  return Array.from({ length: count }, (_, index) => rows[Math.floor(index * step)] ?? []);
}
var isNumberOrMissing = (cell) => {
  const code = cell.charCodeAt(0);
  return (code >= 48 && code <= 57) || numberLike.test(cell.trim()) || missingMark(cell) !== null;
};
// src/ingest/decodedText.ts
/** A text read without doubt. */
var plainText = (text, encoding) => ({
  text,
  encoding,
  issues: [],
  readings: [],
  lost: null,
  hasNul: false,
});
/** No text, and why. */
var refusedText = (issue) => ({
  text: null,
  encoding: null,
  issues: [issue],
  readings: [],
  lost: null,
  hasNul: false,
});
// src/ingest/encoding.ts
/** What people call an encoding. */
var encodingNames = {
  'utf-8': 'Unicode UTF-8',
  'utf-16le': 'Unicode UTF-16 LE',
  'utf-16be': 'Unicode UTF-16 BE',
  'windows-1258': 'Windows-1258 (tiếng Việt)',
  'windows-1252': 'Windows-1252 (Tây Âu)',
  viscii: 'VISCII',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI Windows',
};
// src/ingest/textPlace.ts
/** The 1-based physical line an offset stands on, for lines ended by `\n`, `\r\n` or `\r`. */
function lineAt(text, at) {
  let line = 1;
  for (let index = 0; index < at; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) line += 1;
  }
  return line;
}
var longestWord = 40;
/** The word around an offset, cut to a length fit for a message. */
function wordAt(text, at) {
  const before = text.slice(Math.max(0, at - longestWord), at);
  const behind = text.slice(at, at + longestWord);
  return `${/[^\s,;"|]*$/u.exec(before)?.[0] ?? ''}${/^[^\s,;"|]*/u.exec(behind)?.[0] ?? ''}`;
}
// src/ingest/encodingIssues.ts
/** Why a file is not read at all. */
var refusal = (code, message) => ({
  severity: 'error',
  code,
  line: 1,
  message,
});
/** Nobody can tell what the letters mean. */
var unknownEncodingIssue = refusal(
  'unknownEncoding',
  'Không nhận ra bảng mã của tệp: đọc theo UTF-8, Windows-1258, TCVN3, VNI hay VISCII đều không ra chữ Việt. Hãy mở bằng phần mềm đã tạo ra tệp và lưu lại với mã UTF-8.',
);
/** Two or more encodings give plausible text. */
var ambiguousEncodingIssue = (readings, severity) => ({
  severity,
  code: 'ambiguousEncoding',
  line: 1,
  message: `Chưa chắc bảng mã của tệp. Hãy chọn cách đọc đúng: ${readings.map(({ encoding, sample }) => `${encodingNames[encoding]}: «${sample}»`).join('; ')}.`,
});
/** The encoding asked for does not fit the bytes. */
var forcedEncodingIssue = (encoding) =>
  refusal(
    'unknownEncoding',
    `Tệp không đọc được theo bảng mã ${encodingNames[encoding]} đã chọn. Hãy chọn bảng mã khác.`,
  );
/** Unicode text typed for an old font was turned into real letters. */
var legacyFontIssue = (encoding, sample) => ({
  severity: 'warning',
  code: 'legacyFont',
  line: 1,
  message: `Chữ trong tệp gõ theo phông ${encodingNames[encoding]}, đã chuyển sang Unicode, ví dụ «${sample}». Hãy xem lại chữ trước khi nạp.`,
});
/** Double encoding was undone. */
var doubleEncodingIssue = (text, { count, before, after, at }) => ({
  severity: 'warning',
  code: 'doubleEncoded',
  line: lineAt(text, at),
  value: before,
  message: `Chữ trong tệp bị mã hóa hai lần, đã khôi phục ${count} chỗ, ví dụ «${before}» thành «${after}». Hãy xem lại chữ trước khi nạp.`,
});
/** Look-alike letters were replaced. */
var homoglyphIssue = (text, { count, before, after, at }) => ({
  severity: 'info',
  code: 'lookAlikeLetters',
  line: lineAt(text, at),
  value: before,
  message: `Đã sửa ${count} chữ viết sai mã nhưng trông giống chữ Việt, ví dụ «${before}» thành «${after}».`,
});
/** Letters are gone for good; the rows they stand in are named one by one with the table. */
function lostLettersIssue(text, { mark, at }) {
  const line = lineAt(text, at);
  return {
    severity: 'warning',
    code: 'lostLetters',
    line,
    message: `Tệp có chữ bị thay bằng «${mark}» (lần đầu ở dòng ${line}): chữ gốc đã mất trước khi nạp. Hãy lấy lại tệp từ nguồn và lưu với mã UTF-8.`,
  };
}
/** A cell with a lost letter. */
var lostLetterCellIssue = (line, column, value, { mark, severity }) => ({
  severity,
  code: 'lostLetters',
  line,
  column,
  value,
  message: `Dòng ${line}, cột «${column}»: «${value}» có chữ bị thay bằng «${mark}». Hãy gõ lại chữ đúng.`,
});
/** Some bytes are not valid in the encoding of the rest. */
var damagedBytesIssue = (line) => ({
  severity: 'warning',
  code: 'damagedBytes',
  line,
  message: `Tệp có ký tự hỏng (lần đầu ở dòng ${line}), có thể do bị cắt hoặc nối từ nhiều nguồn. Hãy xuất lại tệp từ nguồn.`,
});
// src/ingest/fileKind.ts
var excelAdvice = 'Trong Excel chọn «Lưu thành» › «CSV UTF-8» rồi nạp lại.';
var advices = {
  xlsx: `Đây là bảng tính Excel (.xlsx), không phải CSV. Hãy giữ đuôi .xlsx để nạp như bảng tính. Hoặc: ${excelAdvice}`,
  zip: `Đây là tệp nén (.zip, .docx, .ods), không phải CSV. Hãy giải nén rồi nạp tệp bên trong. Nếu là bảng tính: ${excelAdvice}`,
  xls: `Đây là tệp Excel hoặc Word đời cũ (.xls, .doc), không phải CSV. ${excelAdvice}`,
  pdf: 'Đây là tệp PDF, không có bảng để đọc. Hãy xin bản Excel hoặc CSV của bảng này.',
  gzip: 'Đây là tệp nén gzip. Hãy giải nén rồi nạp tệp CSV bên trong.',
  html: 'Đây là trang web, có thể là trang đăng nhập được lưu thay cho tệp số liệu. Hãy đăng nhập và tải lại tệp CSV.',
  htmlTable: `Đây là bảng HTML, thường do phần mềm xuất ra với đuôi .xls. Hãy mở bằng Excel. ${excelAdvice}`,
  xml: `Đây là tệp XML, có thể là bảng tính Excel lưu dạng XML. Hãy mở bằng Excel. ${excelAdvice}`,
  json: 'Đây là tệp JSON, không phải bảng CSV. Hãy xuất số liệu ra CSV rồi nạp lại.',
  image: 'Đây là tệp ảnh, không có bảng để đọc. Hãy xin bản Excel hoặc CSV của bảng này.',
  archive: 'Đây là tệp nén (.rar, .7z). Hãy giải nén rồi nạp tệp CSV bên trong.',
  rtf: 'Đây là văn bản RTF, không phải bảng CSV. Hãy xin bản Excel hoặc CSV của bảng này.',
  binary:
    'Đây là tệp nhị phân, không phải văn bản, hoặc tệp đã hỏng. Hãy xin bản Excel hoặc CSV của bảng này.',
  database: 'Đây là tệp cơ sở dữ liệu, không phải bảng CSV. Hãy xuất bảng cần dùng ra CSV rồi nạp lại.',
};
var latin$1 = (text) => Array.from(text, (letter) => letter.charCodeAt(0));
var signatures = [
  ['zip', [80, 75, 3, 4]],
  ['zip', [80, 75, 5, 6]],
  ['xls', [208, 207, 17, 224, 161, 177, 26, 225]],
  ['pdf', latin$1('%PDF-')],
  ['gzip', [31, 139]],
  ['image', [137, 80, 78, 71]],
  ['image', [255, 216, 255]],
  ['image', latin$1('GIF8')],
  ['image', [73, 73, 42, 0]],
  ['image', [77, 77, 0, 42]],
  ['archive', latin$1('Rar!\x07')],
  ['archive', [55, 122, 188, 175, 39, 28]],
  ['rtf', latin$1('{\\rtf')],
  ['database', latin$1('SQLite format 3')],
];
var notATable = (kind) => ({
  kind,
  advice: advices[kind],
});
/** Recognises binary files by their first bytes; null when none matches. */
function binaryKind(bytes) {
  const found = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found === void 0) return isWebp(bytes) ? notATable('image') : null;
  return notATable(found[0] === 'zip' && isWorkbook(bytes) ? 'xlsx' : found[0]);
}
var sampleBytes$2 = 16384;
/** Recognises bytes that are no text in any encoding of one byte a letter: control codes everywhere, or mostly zeros. */
function controlKind(bytes) {
  const sample = bytes.subarray(0, sampleBytes$2);
  let controls = 0;
  let zeros = 0;
  for (const byte of sample)
    if (byte === 0) zeros += 1;
    else if (byte < 32 && (byte < 9 || byte > 13)) controls += 1;
  return controls > 0.05 * sample.length || zeros > 0.5 * sample.length ? notATable('binary') : null;
}
var startOf$1 = (bytes) => new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192));
/** A workbook's parts lie in a folder `xl`, and a part list comes first. */
var isWorkbook = (bytes) => /xl\/|\[Content_Types\]\.xml/u.test(startOf$1(bytes));
var isWebp = (bytes) => /^RIFF[\s\S]{4}WEBP/u.test(startOf$1(bytes.subarray(0, 12)));
/** Recognises a web page, XML or JSON by how the text begins; null when it may be a table. */
function markupKind(text) {
  const start = text.slice(0, 4e3).trimStart();
  if (start.startsWith('<')) {
    if (/^<\?xml[\s\S]*<(?:html|!doctype html)/iu.test(start)) return notATable('html');
    if (/^<(?:\?xml|workbook|ss:)/iu.test(start)) return notATable('xml');
    if (/^<(?:!doctype\s+html|html|head|body|meta|script|style)\b/iu.test(start))
      return notATable(/<table\b/iu.test(text.slice(0, 1e5)) ? 'htmlTable' : 'html');
    if (/^<table\b/iu.test(start)) return notATable('htmlTable');
  }
  if (/^MIME-Version:/iu.test(start)) return notATable('htmlTable');
  return isJson(start, text.slice(-200).trimEnd()) ? notATable('json') : null;
}
var isJson = (start, end) =>
  /^(?:\{\s*"[^"]*"\s*:|\[\s*[[{])/u.test(start) || (/^\[\s*(?:"|\d|\])/u.test(start) && end.endsWith(']'));
// src/ingest/byteTables.ts
/**
 * The letters of bytes 0x80–0xFF in single-byte encodings browsers do not decode. A space marks a byte without a
 * letter. Sources: RFC 1456 (VISCII), TCVN 5712:1993 VN3 (TCVN3), IBM code pages 437 and 850, Mac OS Roman.
 */
var upperHalves = {
  viscii:
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
  tcvn3:
    '                                \xA0ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■\xA0',
  macRoman:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\xA0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};
/** VISCII puts six rare capitals into control codes. */
var visciiControls = /* @__PURE__ */ new Map([
  [2, 'Ẳ'],
  [5, 'Ẵ'],
  [6, 'Ẫ'],
  [20, 'Ỷ'],
  [25, 'Ỹ'],
  [30, 'Ỵ'],
]);
// src/ingest/singleByteText.ts
var allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
/**
 * The character of every byte in Windows-1252 (WHATWG: the five unused bytes give control characters). Written out
 * because some Node versions decode it as Latin-1.
 */
var windows1252 = Array.from(allBytes, (byte) =>
  byte >= 128 && byte < 160
    ? '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'.charAt(byte - 128)
    : String.fromCharCode(byte),
);
var windows1252Codes = Uint16Array.from(windows1252, (letter) => letter.charCodeAt(0));
var visciiCodes = Uint16Array.from(allBytes, (byte) => {
  const letter = byte < 128 ? visciiControls.get(byte) : upperHalves.viscii.charAt(byte - 128);
  return letter === void 0 ? byte : letter.charCodeAt(0);
});
function fromTable(bytes, codes) {
  const letters = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) letters[at] = codes[bytes[at] ?? 0] ?? 0;
  const parts = [];
  for (let start = 0; start < letters.length; start += 8192)
    parts.push(String.fromCharCode(...letters.subarray(start, start + 8192)));
  return parts.join('');
}
/** VISCII bytes to text. */
var fromViscii = (bytes) => fromTable(bytes, visciiCodes);
/** Windows-1252 bytes to text. */
var fromWindows1252 = (bytes) => fromTable(bytes, windows1252Codes);
/** Windows-1258 bytes to text; its tones are combining marks, so they are composed with their letters. */
var fromWindows1258 = (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
// src/ingest/doubleEncoded.ts
var bytesOf = (letters) => new Map(letters.map((letter, index) => [letter, index + 128]));
var upperBytes = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
/** The wrong readings: Windows-1252 and Latin-1, Windows-1258, CP437, CP850, Mac Roman. */
var wrongReadings = [
  new Map([
    ...Array.from(upperBytes, (byte) => [String.fromCharCode(byte), byte]),
    ...bytesOf(windows1252.slice(128)),
  ]),
  bytesOf(Array.from(new TextDecoder('windows-1258').decode(upperBytes))),
  bytesOf(Array.from(upperHalves.cp437)),
  bytesOf(Array.from(upperHalves.cp850)),
  bytesOf(Array.from(upperHalves.macRoman)),
];
/** How the first bytes of Vietnamese letters in UTF-8 (C3, C4, C6, E1 BA, E1 BB) look in the wrong readings. */
var signs = /[ÃÄÆĂ├─╞√ƒ∆][^\p{ASCII}]|Ã |á[º»]|ß[║╗]|·[∫ª]/u;
var run = /[^\p{ASCII}]+ ?/gu;
var vietnamese = /^[\u{300}-\u{323}À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u{1EA0}-\u{1EF9}–—‘’“”…«»°²³]+$/u;
var threeByteLetter = /[\u{1EA0}-\u{1EF9}]/u;
/** Text that went wrong this often is still put right. */
var mostTimes = 3;
/**
 * Undoes double encoding: UTF-8 that was read as Windows-1252, Windows-1258, CP437, CP850 or Mac Roman and written as
 * UTF-8 again (`Hà` became `HÃ `, `Quận` became `Quß║¡n`). A line is put right only if that gives Vietnamese letters.
 * Null when there is nothing to undo.
 */
function undoDoubleEncoding(text) {
  if (!signs.test(text)) return null;
  let best = null;
  for (const bytes of wrongReadings) {
    const repaired = undoReading(text, bytes);
    if (repaired !== null && repaired.count > (best?.count ?? 0)) best = repaired;
  }
  return best;
}
function undoReading(text, bytes) {
  let count = 0;
  let at = -1;
  let after = '';
  const repaired = text.replaceAll(/[^\n\r]+/gu, (line, offset) => {
    const undone = signs.test(line) ? undoLine(line, bytes) : null;
    if (undone === null) return line;
    if (at === -1) {
      const changed = firstDifference(line, undone.text);
      at = offset + changed;
      after = wordAt(undone.text, changed);
    }
    count += undone.runs;
    return undone.text;
  });
  return at === -1
    ? null
    : {
        text: repaired,
        count,
        at,
        before: wordAt(text, at),
        after,
      };
}
function firstDifference(one, other) {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return at;
}
/** One letter of three bytes proves the wrong reading; two-byte letters alone must leave no other letter behind. */
function undoLine(line, bytes) {
  let runs = 0;
  let others = 0;
  let isProven = false;
  const meant = line.replaceAll(run, (letters, offset) => {
    const fixed = decodeRun(letters, line.charAt(offset + letters.length), bytes);
    if (fixed === null) {
      others += 1;
      return letters;
    }
    runs += 1;
    isProven ||= threeByteLetter.test(fixed);
    return fixed;
  });
  return isProven || (runs > 0 && others === 0)
    ? {
        text: meant,
        runs,
      }
    : null;
}
/** `à` ends in a byte that looks like a no-break space, which programs often turn into a plain one. */
function decodeRun(letters, next, bytes) {
  const hasSpace = letters.endsWith(' ');
  const core = hasSpace ? letters.slice(0, -1) : letters;
  const plain = decode(core, bytes);
  if (plain !== null) return hasSpace ? `${plain} ` : plain;
  const grave = hasSpace ? decode(`${core}\u{A0}`, bytes) : null;
  if (grave === null) return null;
  return /^[\p{Lu}\d]/u.test(next) ? `${grave} ` : grave;
}
/** Null unless the letters are the bytes of Vietnamese letters, perhaps read wrongly more than once. */
function decode(letters, bytes, times = 1) {
  const codes = [];
  for (const letter of letters) {
    const byte = bytes.get(letter);
    if (byte === void 0) return null;
    codes.push(byte);
  }
  try {
    const meant = new TextDecoder('utf-8', {
      fatal: true,
      ignoreBOM: true,
    }).decode(Uint8Array.from(codes));
    if (vietnamese.test(meant)) return meant.normalize('NFC');
    return times < mostTimes ? decode(meant, bytes, times + 1) : null;
  } catch {
    return null;
  }
}
// src/ingest/homoglyphs.ts
/** Letters of other alphabets that are drawn like Latin ones; met where copying was made difficult on purpose. */
var lookAlikes = {
  А: 'A',
  В: 'B',
  Е: 'E',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  П: 'N',
  Р: 'P',
  С: 'C',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  Ү: 'Y',
  Һ: 'H',
  а: 'a',
  в: 'b',
  е: 'e',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  п: 'n',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ү: 'y',
  һ: 'h',
  ԁ: 'd',
  ɡ: 'g',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ເ: 'C',
  Ǥ: 'G',
  ǥ: 'g',
  Ɩ: 'I',
  ɩ: 'i',
  Ꮯ: 'C',
  Ꭲ: 'T',
  Ꮋ: 'H',
};
/** Wrong code points that no Vietnamese text needs: converters write them for `ư` and `đ`. */
var wrongLetters = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
};
var suspicious$1 = /[ƣƢÐðƉɖ\u{370}-\u{3FF}\u{400}-\u{52F}ǤǥƖɩɡເᏟᎢᎻ]/u;
var wrongLetter = /[ƣƢÐðƉɖ]/gu;
var word = /[\p{L}\p{M}]+/gu;
var foreign = /[\u{370}-\u{3FF}\u{400}-\u{52F}ǤǥƖɩɡເᏟᎢᎻ]/u;
var foreignAll = /[\u{370}-\u{3FF}\u{400}-\u{52F}ǤǥƖɩɡເᏟᎢᎻ]/gu;
var latin = /\p{Script=Latin}/u;
/** `õ` for `ò`, a known misprint of this one phrase. */
var misprint = /(?<=hài l)õ(?=ng)/giu;
var misprints = ['lõng', 'Lõng', 'LÕNG'];
/** A quick look for that misprint. */
var isMisprinted = (text) => misprints.some((misprinted) => text.includes(misprinted));
/**
 * Puts letters right that look like Vietnamese ones but are others: `ƣ` for `ư`, `Ð` for `Đ`, Cyrillic, Greek or Lao
 * letters inside Latin words. Null when there are none. Lengths do not change, so lines and offsets stay.
 */
function repairHomoglyphs(text) {
  if (!suspicious$1.test(text) && !isMisprinted(text)) return null;
  let count = 0;
  const repaired = text
    .replaceAll(wrongLetter, (letter) => {
      count += 1;
      return wrongLetters[letter] ?? letter;
    })
    .replaceAll(word, (whole) => {
      if (!foreign.test(whole) || !latin.test(whole)) return whole;
      return whole.replaceAll(foreignAll, (letter) => {
        count += lookAlikes[letter] === void 0 ? 0 : 1;
        return lookAlikes[letter] ?? letter;
      });
    })
    .replaceAll(misprint, (wrong) => {
      count += 1;
      return wrong === 'Õ' ? 'Ò' : 'ò';
    });
  if (count === 0) return null;
  let at = 0;
  while (text[at] === repaired[at]) at += 1;
  return {
    text: repaired,
    count,
    at,
    before: wordAt(text, at),
    after: wordAt(repaired, at),
  };
}
// src/ingest/tcvn3Text.ts
var letters = new Map(
  Array.from(upperHalves.tcvn3).flatMap((letter, index) =>
    letter === ' ' || index < 33 ? [] : [[String.fromCharCode(128 + index), letter]],
  ),
);
var phrase = /[^\n\r\t,;|"]+/gu;
var capitalWord = /\p{L}{2,}/gu;
/**
 * Text typed for a TCVN3 (ABC) font, `Hµ Néi`, to Unicode. The font has no accented capitals: a capital font shows
 * the small codes large, so words and cells without a small Latin letter become capitals.
 */
function fromTcvn3(typed) {
  return typed
    .replaceAll(/[\u{A1}-\u{FE}]/gu, (code) => letters.get(code) ?? code)
    .replaceAll(phrase, (cell) => {
      if (!/[^\p{ASCII}]/u.test(cell)) return cell;
      if ((cell.match(/[A-Z]/gu)?.length ?? 0) >= 2 && !/[a-z]/u.test(cell)) return cell.toUpperCase();
      return cell.replaceAll(capitalWord, raiseCapitalWord);
    });
}
function raiseCapitalWord(word) {
  return (word.match(/[A-Z]/gu)?.length ?? 0) >= 2 && !/[a-z]/u.test(word) ? word.toUpperCase() : word;
}
// src/ingest/vietnameseSyllable.ts
var onset = '(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?';
var rhymes = [
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay',
  'ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây',
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|êng|ênh|êp|êt|êu',
  'i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu',
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|oong|op|ot',
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt',
  'u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uơ|uôc|uôi|uôm|uôn|uông|uôt|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyp|uyt|uyu',
  'ư|ưa|ưc|ưi|ưm|ưn|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu',
  'y|yêm|yên|yêng|yêt|yêu|ynh|yt',
].join('|');
var syllable = new RegExp(`^${onset}(?:${rhymes})$`, 'u');
var stopped = /(?:c|ch|p|t)$/u;
/** The five tone marks: grave, acute, tilde, hook above, dot below. */
var tones$1 = /[\u0300\u0301\u0303\u0309\u0323]/gu;
var highTones = /* @__PURE__ */ new Set(['́', '̣']);
/**
 * Whether a lower-case word is built like a Vietnamese syllable: onset, rhyme, at most one tone, and before a final
 * c, ch, p, t only acute or dot below.
 */
function isSyllable(word) {
  const decomposed = word.normalize('NFD');
  const marks = decomposed.match(tones$1) ?? [];
  if (marks.length > 1) return false;
  const plain = decomposed.replaceAll(tones$1, '').normalize('NFC');
  if (!syllable.test(plain)) return false;
  return !stopped.test(plain) || highTones.has(marks[0] ?? '');
}
// src/ingest/vietnameseLikelihood.ts
/** Accented syllables of plans and registers of communes, most frequent first (15,000 and 145,000 words counted). */
var frequentSyllables =
  'xã tỉnh huyện thành phố các phường công của và chính bình hà nội chức thực thị vụ hiện dân cơ tuyên truyền sơn thông hành tổ phú phòng về đồng hóa quảng vị trấn định yên đơn tác nhân hải tân văn quả năm hòa trên chủ quyết cải số người với điện bộ bắc hưng thủ hồ vĩnh chỉ hoạch kế nhiệm việc cách giải ủy triển tiếp trưởng chí thái nghệ hình cấp lý kết thọ tử châu độ động hiệu tục lâm đông pháp dịch tây địa đối hợp sự tịch nghị nhà xuân nước dụng nâng quận trực khánh bàn mỹ chế kiến dương chuyên lòng hội có nghiệp thuận thể thuộc tại thời nguyên đắk ngày liên được viên lộc một quyền đề đạo trình giá xử phước trị ứng báo thức đại phục xây dựng thống đức luật đánh hướng bằng mức tăng cán tĩnh kiểm kỳ ngãi nhận phát cần lượng để hệ biên trách hài cửa bản hoạt quản tháng thạnh bảo cầu nghĩa lạng mới thường đầu tài đổi điểm xếp hạng tên đạt chuẩn tối đa tổng cộng trung quý phiếu khảo sát lĩnh vực ghi chú tiêu hoà hoá khoá tuỳ loại nguồn mã tự thẩm bị trừ kỳ'.split(
    ' ',
  );
var rankOf = new Map(frequentSyllables.map((word, rank) => [word, rank]));
var letterLog = new Map(
  [
    ...'à66đ66ệ62á54ã50ư50ỉ48ê32â31ả30ị30ố28ơ28ô27ộ25ủ24ế24ờ23ạ21ề19ụ16í15ứ15ì15ự15ă13ò12ậ12ấ12ồ12ớ12ổ10ể10ú9ó9ắ9ợ8ử7ầ7ĩ7ở5ọ5ý4ẩ2ù2ằ2ỹ2ữ2ỳ2ũ2ừ2ặ1ỷ1é1ễ1ẫ1ẵ1õ1è1ỡ1'.matchAll(
      /(\D)(\d+)/gu,
    ),
  ].map(([, letter = '', share = '1']) => [letter, Math.log(Number(share) / 1e3)]),
);
var rareLetters = /* @__PURE__ */ new Set('ỏỗẽẻỵẹẳ');
var rareLog = Math.log(5e-4);
var foreignLog = Math.log(2e-5);
var accentedWord = /[A-Za-z]*(?:[^\p{ASCII}\u2010-\u2027\u2030-\u203A][A-Za-z]*)+/gu;
/** They are letters in TCVN3, but not at these ends of a word. */
var quotationMarks = /^[«\u{A0}]+|[»\u{A0}]+$/gu;
/** Enough words to decide; more would only cost time. */
var wordsEnough = 400;
/** Letters and syllables of a text measured against their frequency in Vietnamese administrative texts. */
function vietnameseLikelihood(text) {
  const words = /* @__PURE__ */ new Set();
  for (const [found] of text.matchAll(accentedWord)) {
    const word = found.replaceAll(quotationMarks, '');
    if (/[^\p{ASCII}]/u.test(word)) words.add(word.toLowerCase());
    if (words.size === wordsEnough) break;
  }
  let log = 0;
  let syllables = 0;
  for (const word of words) {
    const isBuiltRight = isSyllable(word);
    if (isBuiltRight) syllables += 1;
    log += wordLog(word, isBuiltRight);
  }
  return {
    log,
    words: words.size,
    syllables,
  };
}
function wordLog(word, isBuiltRight) {
  const rank = rankOf.get(word);
  if (rank !== void 0) return Math.log(0.3 / (rank + 5));
  let log = Math.log(isBuiltRight ? 0.01 : 5e-5);
  for (const letter of word)
    if (letter > '') log += letterLog.get(letter) ?? (rareLetters.has(letter) ? rareLog : foreignLog);
  return log;
}
// src/ingest/vniText.ts
var tones = {
  ø: '̀',
  ù: '́',
  û: '̉',
  õ: '̃',
  ï: '̣',
};
var circumflexTones = {
  â: '',
  à: '̀',
  á: '́',
  å: '̉',
  ã: '̃',
  ä: '̣',
};
var breveTones = {
  ê: '',
  è: '̀',
  é: '́',
  ú: '̉',
  ü: '̃',
  ë: '̣',
};
var singles = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
var code = /([aeouyôö])([øùûõï])|([aeo])([âàáåãä])|(a)([êèéúüë])|[ôöñæóòî]/giu;
/** Text typed for a VNI Windows font, `Haø Noäi`, to Unicode: a letter and the code behind it make one letter. */
var fromVni = (typed) =>
  typed.replaceAll(code, (whole, toned, tone, round, roundTone, short, shortTone) => {
    if (toned !== void 0) return compose(single(toned), tones[lower$1(tone)] ?? '');
    if (round !== void 0) return compose(`${round}\u0302`, circumflexTones[lower$1(roundTone)] ?? '');
    if (short !== void 0) return compose(`${short}\u0306`, breveTones[lower$1(shortTone)] ?? '');
    return single(whole);
  });
var lower$1 = (letter) => letter?.toLowerCase() ?? '';
var compose = (letter, tone) => `${letter}${tone}`.normalize('NFC');
function single(letter) {
  const small = letter.toLowerCase();
  const meant = singles[small] ?? small;
  return small === letter ? meant : meant.toUpperCase();
}
// src/ingest/legacyEncoding.ts
/** Bytes in one of the legacy encodings to text; any bytes give some text. */
var legacyText = {
  'windows-1258': fromWindows1258,
  tcvn3: (bytes) => fromTcvn3(fromWindows1252(bytes)),
  vni: (bytes) => fromVni(fromWindows1252(bytes)),
  viscii: fromViscii,
  'windows-1252': fromWindows1252,
};
var rivalLog = Math.log(100);
var latinLetter = /^[a-z]*[éèêëàâäáãåçíìîïñóòôöõúùûüýÿœæßøð]{1,2}[a-zé]*$/u;
/** Tells the legacy encodings apart by how Vietnamese their readings look; null when none reads as text. */
function guessLegacyEncoding(bytes) {
  const sample = sampleOf$1(bytes);
  const candidates = Object.keys(legacyText)
    .map((encoding) => {
      const text = legacyText[encoding](sample);
      return {
        encoding,
        text,
        likelihood: encoding === 'windows-1252' ? latinLikelihood(text) : vietnameseLikelihood(text),
      };
    })
    .filter(({ likelihood: { words, syllables } }) => words > 0 && syllables / words >= 0.5)
    .toSorted((a, b) => b.likelihood.log - a.likelihood.log);
  const [best] = candidates;
  if (best === void 0) return null;
  const rivals = candidates.filter(
    ({ text, likelihood }) => text !== best.text && best.likelihood.log - likelihood.log < rivalLog,
  );
  return {
    encoding: best.encoding,
    isSure: rivals.length === 0 && best.encoding !== 'windows-1252',
    readings: [best, ...rivals].map(({ encoding, text }) => ({
      encoding,
      sample: accentedSample(text),
    })),
  };
}
/** Words of Western Europe: one or two accented letters among plain ones. They count little beside Vietnamese. */
function latinLikelihood(text) {
  const { words } = vietnameseLikelihood(text);
  const western = [
    ...new Set(text.toLowerCase().match(/[a-z]*(?:[^\p{ASCII}\u2010-\u203A][a-z]*)+/gu) ?? []),
  ].filter((word) => word.length >= 3 && latinLetter.test(word)).length;
  return {
    words,
    syllables: Math.min(western, words),
    log: words * Math.log(5e-7),
  };
}
var sampleBytes$1 = 262144;
/** The bytes around the accented letters: long plain stretches say nothing. */
function sampleOf$1(bytes) {
  if (bytes.length <= sampleBytes$1) return bytes;
  const first = bytes.findIndex((byte) => byte >= 128);
  const start = Math.max(0, Math.min(first - 1e3, bytes.length - sampleBytes$1));
  return bytes.subarray(start, start + sampleBytes$1);
}
/** The first few words around accented letters, for a person to judge. */
function accentedSample(text) {
  const line = text.split(/[\n\r]/u).find((candidate) => /[^\p{ASCII}]/u.test(candidate)) ?? '';
  const at = Math.max(0, line.search(/[^\p{ASCII}]/u) - 20);
  return line.slice(at, at + 60).trim();
}
// src/ingest/legacyFontText.ts
var tcvn3Sign = /[A-Za-z][µ¶·¸¹©®«¬­ª¨»¼½¾ÆÖ×Ø]|[§®][A-Za-zµ¶·¸¹]/u;
var vniSign = /[aeouyôö][øùûõï]|[aeo][âáàåãä]|a[êèéúüë]/iu;
/** Letters only real Unicode text has; a text with them was not typed in an old font. */
var unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u{1EA0}-\u{1EF9}]/u;
var sampleLength$1 = 262144;
var sureLog = Math.log(1e3);
/** Recognises such text by its letters and turns it into Unicode; null when it is what it seems. */
function readLegacyFont(text) {
  if (unicodeOnly.test(text)) return null;
  if (!tcvn3Sign.test(text) && !vniSign.test(text)) return null;
  const sample = text.slice(0, sampleLength$1);
  const asItIs = vietnameseLikelihood(sample);
  const [best] = [
    {
      encoding: 'tcvn3',
      read: fromTcvn3,
    },
    {
      encoding: 'vni',
      read: fromVni,
    },
  ]
    .map(({ encoding, read }) => ({
      encoding,
      read,
      likelihood: vietnameseLikelihood(read(sample)),
    }))
    .filter(({ likelihood: { words, syllables } }) => words >= 2 && syllables / words >= 0.7)
    .toSorted((a, b) => b.likelihood.log - a.likelihood.log);
  if (best === void 0 || best.likelihood.log - asItIs.log < sureLog) return null;
  if (asItIs.syllables / Math.max(1, asItIs.words) > 0.4) return null;
  return {
    text: best.read(text),
    encoding: best.encoding,
  };
}
// src/ingest/lostLetters.ts
var replacement = /\u{FFFD}/u;
/** `á»` and `áº` begin every Vietnamese letter of three bytes read wrongly; no word has them. */
var leftover = /á[º»]/u;
/** A word of letters and question marks only, one of them right before a letter: `N?i`, `?i?m`; not `?y=2014`. */
var questioned = /(?<![^\s,;|"'(])[\p{L}\p{M}?]*\?\p{L}[\p{L}\p{M}?]*(?![^\s,;|"').:])/u;
var countEnough = 1e3;
var certainCount = 3;
/** Finds letters that were lost before the file reached us; null when there are none. */
function lostLetters(text) {
  if (text.includes('�')) return found(text, '�', replacement, 1);
  if (text.includes('áº') || text.includes('á»')) return found(text, 'á»', leftover, 1);
  return text.includes('?') ? found(text, '?', questioned, certainCount) : null;
}
function found(text, mark, pattern, certain) {
  let count = 0;
  let at = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) {
    if (at === -1) at = match.index;
    count += 1;
    if (count === countEnough) break;
  }
  return at === -1
    ? null
    : {
        mark,
        count,
        at,
        pattern,
        severity: count >= certain ? 'error' : 'warning',
      };
}
// src/ingest/textSigns.ts
var nul = 1;
var questionMark = 2;
var suspicious = 4;
var tildeO = 8;
var signOf = /* @__PURE__ */ new Uint8Array(65536);
signOf[0] = nul;
signOf[63] = questionMark;
for (let code = 768; code < 1328; code += 1) signOf[code] = suspicious;
for (const letter of '�ƣƢÐðƉɖǤǥƖɩɡເᏟᎢᎻÃÄÆĂ├─╞√ƒ∆ßº»·') signOf[letter.charCodeAt(0)] = suspicious;
for (const letter of 'õÕ') signOf[letter.charCodeAt(0)] = tildeO;
/** Looks at every letter once. */
function textSigns(text) {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) found |= signOf[text.charCodeAt(at)] ?? 0;
  return {
    hasNul: (found & nul) !== 0,
    hasQuestionMark: (found & questionMark) !== 0,
    isSuspicious: (found & suspicious) !== 0,
    hasTildeO: (found & tildeO) !== 0,
  };
}
// src/ingest/mendText.ts
/**
 * Repairs the letters of a text where that can be done without doubt (composition, double encoding, old fonts,
 * look-alikes), and reports every repair and every letter lost for good. `mayRepair` is false when the user chose how to
 * read the file.
 */
function mendText(text, raw, mayRepair) {
  const { hasNul, hasQuestionMark, hasTildeO, isSuspicious: isStrange } = textSigns(text);
  const isSuspicious = isStrange || (hasTildeO && isMisprinted(text));
  if (!isSuspicious && !hasQuestionMark && (!mayRepair || unicodeOnly.test(text)))
    return {
      ...raw,
      text,
      hasNul,
    };
  const issues = [...raw.issues];
  let mended = isSuspicious ? text.normalize('NFC') : text;
  let encoding = raw.encoding;
  const single = mayRepair && isSuspicious ? undoDoubleEncoding(mended) : null;
  if (single !== null) {
    issues.push(doubleEncodingIssue(mended, single));
    mended = single.text;
  }
  const font = mayRepair && single === null ? readLegacyFont(mended) : null;
  if (font !== null) {
    issues.push(legacyFontIssue(font.encoding, accentedSample(font.text)));
    mended = font.text;
    encoding = font.encoding;
  }
  const letters = isSuspicious ? repairHomoglyphs(mended) : null;
  if (letters !== null) {
    issues.push(homoglyphIssue(mended, letters));
    mended = letters.text;
  }
  const lost = lostLetters(mended);
  if (lost !== null && !issues.some(({ code }) => code === 'damagedBytes'))
    issues.push(lostLettersIssue(mended, lost));
  return {
    text: mended,
    encoding,
    issues,
    readings: raw.readings,
    lost,
    hasNul,
  };
}
// src/ingest/bareUtf16.ts
var sampleBytes = 8192;
/**
 * UTF-16 without a byte-order mark: digits, delimiters, line ends and plain letters have a zero byte, always on the
 * same side. Null when the bytes do not look so.
 */
function bareUtf16(bytes) {
  if (bytes.indexOf(0) === -1 || bytes.length < 4) return null;
  const length = Math.min(bytes.length, sampleBytes) & -2;
  const zeros = {
    even: 0,
    odd: 0,
  };
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) zeros.even += 1;
    if (bytes[at + 1] === 0) zeros.odd += 1;
  }
  const found = sideOf(zeros, length / 2);
  if (found === null) return null;
  const text = new TextDecoder(found).decode(bytes.subarray(0, length));
  return text.replaceAll(latinText, '').length <= 0.02 * text.length ? found : null;
}
/** Letters of Latin alphabets, digits, common signs and line ends. */
var latinText = /[\u{300}-\u{36F}\t\n\r\u{20}-\u{24F}\u{1E00}-\u{1EFF}\u{2010}-\u{203F}\u{20AB}]/gu;
function sideOf({ even, odd }, pairs) {
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le';
  return even > pairs * 0.3 && odd < pairs * 0.02 ? 'utf-16be' : null;
}
// src/ingest/readBytes.ts
/**
 * Bytes to letters: Unicode by its mark, by its zero bytes or because it is valid; else the legacy encoding whose letters
 * are the most Vietnamese. When two are plausible nothing is read and both are offered.
 */
function readBytes(bytes) {
  if (isUtf32(bytes)) return refusedText(unknownEncodingIssue);
  if (bytes[0] === 255 && bytes[1] === 254) return readUnicode(bytes, 'utf-16le');
  if (bytes[0] === 254 && bytes[1] === 255) return readUnicode(bytes, 'utf-16be');
  const bare = bareUtf16(bytes);
  if (bare !== null) return readUnicode(bytes, bare);
  const control = controlKind(bytes);
  if (control !== null) return refusedText(refusal('notATable', control.advice));
  const text = strictText(bytes, 'utf-8');
  if (text !== null) return plainText(text, 'utf-8');
  return isDamagedUtf8(bytes) ? readUnicode(bytes, 'utf-8') : readLegacy(bytes);
}
/** Bytes read in the encoding the user chose. */
function readForced(bytes, forced) {
  if (forced === 'utf-8' || forced === 'utf-16le' || forced === 'utf-16be') {
    const text = strictText(bytes, forced);
    return text === null ? refusedText(forcedEncodingIssue(forced)) : plainText(text, forced);
  }
  return plainText(legacyText[forced](bytes), forced);
}
var isUtf32 = (bytes) => ['255,254,0,0', '0,0,254,255'].includes(bytes.subarray(0, 4).join(','));
function readLegacy(bytes) {
  const guess = guessLegacyEncoding(bytes);
  if (guess === null) return refusedText(unknownEncodingIssue);
  const { encoding, readings } = guess;
  if (guess.isSure) return plainText(legacyText[encoding](bytes), encoding);
  if (readings.length > 1)
    return {
      ...refusedText(ambiguousEncodingIssue(readings, 'error')),
      readings,
    };
  return {
    ...plainText(legacyText[encoding](bytes), encoding),
    issues: [ambiguousEncodingIssue(readings, 'warning')],
    readings,
  };
}
/** What cannot be decoded becomes U+FFFD and is reported. */
function readUnicode(bytes, encoding) {
  const text = strictText(bytes, encoding);
  if (text !== null) return plainText(text, encoding);
  const loose = new TextDecoder(encoding).decode(bytes);
  return {
    ...plainText(loose, encoding),
    issues: [damagedBytesIssue(lineAt(loose, loose.indexOf('�')))],
  };
}
function strictText(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
/** Damaged UTF-8 still has more whole letters of several bytes than stray ones; other encodings have hardly any. */
function isDamagedUtf8(bytes) {
  const loose = new TextDecoder().decode(bytes);
  const lost = loose.match(/\u{FFFD}/gu)?.length ?? 0;
  const accented = loose.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return accented - lost > lost || (lost === 1 && accented > 1 && loose.endsWith('�'));
}
// src/ingest/decodeText.ts
/**
 * Bytes to text. Unicode is checked strictly; other bytes are read in the Vietnamese encoding whose letters fit Vietnamese
 * best. Repairs are reported; what stays in doubt is asked or refused, so no mojibake is loaded. `forced` is the user's
 * answer. Never throws.
 */
function decodeText(bytes, forced = null) {
  const binary = binaryKind(bytes);
  if (binary !== null) return refusedText(refusal('notATable', binary.advice));
  const raw = forced === null ? readBytes(bytes) : readForced(bytes, forced);
  if (raw.text === null) return raw;
  const markup = markupKind(raw.text);
  if (markup !== null) return refusedText(refusal('notATable', markup.advice));
  if (raw.text.trim() === '')
    return refusedText(refusal('emptyFile', 'Tệp không có nội dung. Hãy kiểm tra lại tệp đã chọn.'));
  const isUnicode = raw.encoding !== null && raw.encoding.startsWith('utf');
  return mendText(raw.text, raw, forced === null && isUnicode);
}
// src/ingest/delimiter.ts
/** The delimiters a file may use; a space only when its columns prove it. */
var delimiters = [',', ';', '	', '|'];
/** The delimiter a first line `sep=;` declares (spreadsheets write it), or null. */
function declaredDelimiter(firstLine) {
  const declared = /^"?sep=([,;\t|])"?[,;\t| ]*$/iu.exec(firstLine)?.[1];
  return delimiters.find((candidate) => candidate === declared) ?? null;
}
// src/ingest/dialect.ts
var sampleLength = 65536;
var escapedLines = 30;
/** Below this no delimiter has been proven, and columns parted by spaces are considered. */
var doubtfulScore = 0.3;
var spaceShare = 0.5;
/**
 * The dialect in which the first lines make the most regular table: records of equal width whose cells read as
 * numbers, dates or words. A comma when nothing cuts the text: the file then has one column. Lines end with `\n` or `\r\n`.
 */
function chooseDialect(text, declared = null) {
  const sample = sampleOf(text);
  const candidates = (declared === null ? delimiters : [declared]).flatMap((delimiter) =>
    dialectsWith(sample, delimiter),
  );
  let best = {
    dialect: plainDialect(declared ?? ','),
    score: 0,
  };
  for (const dialect of candidates) {
    const { score } = shapeOf(sample, dialect);
    if (score > best.score)
      best = {
        dialect,
        score,
      };
  }
  if (declared !== null || best.score >= doubtfulScore) return best.dialect;
  const spaced = plainDialect(' ');
  const { share, width } = shapeOf(sample, spaced);
  return share >= spaceShare && width >= 3 && hasNumericColumns(sample, spaced) ? spaced : best.dialect;
}
var plainDialect = (delimiter) => ({
  delimiter,
  separator: delimiter,
  quote: '"',
  escape: '"',
});
/** The plain dialect first, then those of which the text shows signs. */
function dialectsWith(sample, delimiter) {
  if (!sample.includes(delimiter)) return [];
  const separators =
    delimiter !== '	' && sample.includes(`${delimiter} `) ? [delimiter, `${delimiter} `] : [delimiter];
  const quotes = quotesWithApostrophes(sample) ? ['"', "'"] : ['"'];
  return separators.flatMap((separator) =>
    quotes.flatMap((quote) => {
      const doubling = {
        delimiter,
        separator,
        quote,
        escape: quote,
      };
      return sample.includes(`\\${quote}`)
        ? [
            doubling,
            {
              ...doubling,
              escape: '\\',
            },
          ]
        : [doubling];
    }),
  );
}
/** Cells that both begin and end with an apostrophe. */
var quotesWithApostrophes = (sample) => /(?:^|[,;\t|] ?)'(?:[^'\n]|'')*'(?:[,;\t|]|$)/mu.test(sample);
/** Whole lines from the start, few enough to be quick, and later ones with a backslash before a quote. */
function sampleOf(text) {
  if (text.length <= sampleLength) return text.replaceAll('\r\n', '\n');
  const end = text.lastIndexOf('\n', sampleLength);
  const start = text.slice(0, end === -1 ? sampleLength : end);
  const lines = [];
  for (let at = text.indexOf('\\"', start.length); at !== -1 && lines.length < escapedLines;) {
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, lineEnd === -1 ? text.length : lineEnd);
    if (line.length < sampleLength) lines.push(line);
    at = lineEnd === -1 ? -1 : text.indexOf('\\"', lineEnd);
  }
  return [start, ...lines].join('\n').replaceAll('\r\n', '\n');
}
// src/ingest/lineEnds.ts
/** Ends every line with `\n`, whatever ends it (`\r\n`, `\r`, mixed). The end of the last line is no line of its own. */
function plainLineEnds(text) {
  const plain = text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
  return plain.endsWith('\n') ? plain.slice(0, -1) : plain;
}
/** Whether every line ends with `\r\n` and nothing else breaks lines: such a text needs no rewriting. */
function hasOnlyPairs(text) {
  let pairs = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) !== 13) return false;
    pairs += 1;
  }
  let returns = 0;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    returns += 1;
    if (returns > pairs) return false;
  }
  return pairs > 0 && returns === pairs;
}
// src/ingest/rowLabel.ts
var totalNames = [
  'tổng',
  'tổng(?: cộng| số| điểm| số điểm| hợp chung| chung| toàn .{1,30})',
  'cộng(?: chung)?',
  '(?:điểm )?(?:trung bình|bình quân|tb)(?: chung| cộng| toàn .{1,30}| cả nước| các .{1,30})?',
  '(?:điểm |mức )?(?:cao|thấp|lớn|nhỏ) nhất',
  'trung vị',
  '(?:grand |sub)?total|sum|average|mean|median|(?:highest|lowest|maximum|minimum|max|min)(?: score)?',
].join('|');
/** `Tổng cộng (I + II):`, `Highest / Điểm cao nhất`, `Trung bình*`: total names and what may stand around them. */
var total = new RegExp(
  `^(?:[ivx\\d]{1,4}[.)]\\s*)?(?:${totalNames})(?:\\s*[/–-]\\s*(?:${totalNames}))?\\s*(?:\\([^)]{0,40}\\))?\\s*[*:.]*$`,
  'u',
);
var signature =
  /^(?:(?:tm|kt|tl|tuq|q)\.\s|người lập|lập biểu|người tổng hợp|người thẩm định|kế toán|thủ trưởng|thủ quỹ|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|trưởng ban|chánh văn phòng|phó chánh|xác nhận của|nơi nhận|(?:.{0,60}, )?ngày [\d.…]+ ?tháng [\d.…]+ ?năm [\d.…]+|\(?(?:ký|đã ký)(?=$|[\s,.)]))/u;
var footnote$1 =
  /^(?:\(?\*+\)?(?!\d)|\(\d\) |\[\d\] |[¹²³]|(?:ghi chú|chú thích|chú giải|chú ý|lưu ý|nguồn(?: số liệu| dữ liệu| tài liệu)?|notes?|sources?|remarks?)\s*(?:[:.]|$)|footnote)/u;
var title =
  /^(?:ubnd |ủy ban |uỷ ban |hđnd |cộng h(?:òa|oà) xã hội|độc lập|báo cáo |phụ lục|biểu (?:số|mẫu)|mẫu số|\(?kèm theo|\(?ban hành|số:|đơn vị tính|đvt)|ngày .{0,12}tháng .{0,12}năm/u;
var fold = (cell) => cell.normalize('NFC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
/** Whether a cell names a total, mean, highest or lowest value and nothing else. */
var isTotalLabel = (cell) => cell.length <= 80 && total.test(fold(cell));
/** Whether a cell belongs to a signature block. */
var isSignature = (cell) => signature.test(fold(cell));
/** Whether a cell begins a note under a table. */
var isFootnote = (cell) => footnote$1.test(fold(cell));
/** Whether a cell is what official papers put above a table. */
var isTitleText = (cell) => title.test(fold(cell));
/** Cells that say the same when case, spaces and composition are set aside. */
var saysSame = (one, other) => one === other || fold(one) === fold(other);
// src/ingest/tableProfile.ts
var sampleRows$1 = 80;
var sampleCells = 4e5;
/** What each column of some records holds. */
function profileOf(rows, width) {
  const sample = rows.slice(
    0,
    Math.min(sampleRows$1, Math.max(5, Math.floor(sampleCells / Math.max(1, width)))),
  );
  return Array.from({ length: width }, (_, column) => {
    const cells = sample.flatMap((row) => (isBlank(row[column]) ? [] : [row[column] ?? '']));
    const words = cells.filter(isWords);
    return {
      filled: cells.length,
      numeric: cells.filter(isNumeric).length,
      years: cells.filter(isYear).length,
      words: words.length,
      values: new Set(words.map((word) => word.trim())),
    };
  });
}
/** Whether a column holds numbers nearly everywhere. */
var isNumericColumn = ({ filled, numeric, words }) =>
  filled > 0 && numeric >= 0.6 * (numeric + words) && numeric > 0;
/** Whether a column holds hardly anything else. */
var isPureNumeric = ({ numeric, words }) => numeric > 0 && numeric >= 0.9 * (numeric + words);
/** How many cells a record of the table proper has filled: the number that covers the largest part of the sample. */
function usualFill(rows) {
  const counts = rows.map(filledCount).toSorted((a, b) => b - a);
  let best = 0;
  let bestArea = 0;
  counts.forEach((count, index) => {
    const area = count * (index + 1);
    if (area > bestArea) [best, bestArea] = [count, area];
  });
  return best;
}
/** Whether a record has enough cells filled to belong to the table. */
var isDense = (row, fill) => filledCount(row) >= Math.max(Math.min(2, fill), fill / 2);
var rowsEnough = 2;
/**
 * The first rows of a table, up to the blank line behind which notes, signatures or another table may begin. The first
 * row is at `from`.
 */
function leadingRows(rows, gapBefore, from) {
  const end = rows.findIndex((_, index) => index >= from + rowsEnough && gapBefore[index] === true);
  const leading = rows.slice(from, end === -1 ? rows.length : end);
  const note = leading.findIndex((row) => {
    const filled = firstFilled(row);
    return filled.some(isSignature) || isFootnote(filled[0] ?? '');
  });
  return note > 0 ? leading.slice(0, note) : leading;
}
// src/ingest/bodyShape.ts
var noColumn = {
  filled: 0,
  numeric: 0,
  years: 0,
  words: 0,
  values: /* @__PURE__ */ new Set(),
};
/** Names are longer than the numbers of sections (I, II, A). */
var hasNames = ({ values }) => [...values].filter((value) => value.length > 4).length >= values.size / 2;
/** Reads the shape off the profile of the rows below the header. */
function bodyShape(profile, width, fill) {
  const numeric = profile.flatMap((column, index) => (isNumericColumn(column) ? [index] : []));
  const worded = profile.flatMap((column, index) =>
    column.words > 0 && !isNumericColumn(column) ? [index] : [],
  );
  const naming = worded.find((index) => hasNames(profile[index] ?? noColumn)) ?? worded[0] ?? 0;
  return {
    width,
    fill,
    numeric,
    pure: numeric.filter((index) => index > 0 && isPureNumeric(profile[index] ?? noColumn)),
    naming,
  };
}
/** Whether a record has a figure, or a sign for a missing one, where the table has figures. */
var hasFigure = (cells, { numeric }) =>
  numeric.some((column) => {
    const cell = cells[column] ?? '';
    return !isBlank(cell) && (isNumeric(cell) || missingMark(cell) !== null);
  });
/** Whether a record does not speak like the table: no figure where it has figures, or too few cells filled. */
function isForeign(cells, shape) {
  if (shape.numeric.length > 0) return shape.width > 1 && !hasFigure(cells, shape);
  return shape.fill > 1 && filledCount(cells) < Math.max(2, shape.fill / 2);
}
/** Words, nothing but words, under nearly all columns of numbers: how headings look and rows do not. */
function namesFigures(cells, { pure }) {
  const named = pure.filter((column) => isWords(cells[column] ?? '')).length;
  return (
    pure.length > 0 && named >= 0.8 * pure.length && cells.every((cell) => isBlank(cell) || isWords(cell))
  );
}
// src/ingest/columnLetters.ts
/** How spreadsheets name a column: 0 is A, 25 is Z, 26 is AA. */
function columnLetters(position) {
  let letters = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
// src/ingest/tableIssues.ts
/** A quote that is not closed, or letters behind a closing quote. */
function damageIssue({ code, line }) {
  return {
    severity: 'error',
    code,
    line,
    message:
      code === 'unterminatedQuote'
        ? `Dòng ${line} mở dấu ngoặc kép nhưng không đóng. Hãy thêm hoặc bỏ dấu ngoặc kép ở dòng này rồi nạp lại.`
        : `Dòng ${line} có dấu ngoặc kép đặt sai chỗ. Bên trong một ô, dấu ngoặc kép phải viết hai lần ("").`,
  };
}
/** A record that reads well, but has a quote without its partner or may be two records joined by stray quotes. */
var looseQuoteIssue = (line) => ({
  severity: 'warning',
  code: 'looseQuote',
  line,
  message: `Dòng ${line} có dấu ngoặc kép lẻ hoặc gộp nhiều dòng vào một ô. Hãy kiểm tra các ô của dòng này.`,
});
/** A record with more or fewer cells than the table has columns. */
var raggedIssue = (line, cells, width) => ({
  severity: 'error',
  code: 'raggedRow',
  line,
  message: `Dòng ${line} có ${cells} ô, trong khi bảng có ${width} cột. Hãy kiểm tra dấu phân cách và dấu phẩy thập phân ở dòng này.`,
});
/** A record cut or quoted otherwise than the rest of the file; its cells were read that way. */
var otherDialectIssue = (line) => ({
  severity: 'error',
  code: 'otherDialect',
  line,
  message: `Dòng ${line} ngăn hoặc bao các ô khác với cả tệp. Hãy kiểm tra các ô đã tách của dòng này.`,
});
/** A record with empty cells behind the last column. */
var extraCellsIssue = (line, extra) => ({
  severity: 'warning',
  code: 'extraBlankCells',
  line,
  message: `Dòng ${line} thừa ${extra} ô trống ở cuối, đã bỏ. Hãy kiểm tra xem các ô của dòng này có lệch cột không.`,
});
/** Most records end with empty cells: a habit of some programs, or a name lost from the header. */
var allExtraCellsIssue = (line) => ({
  severity: 'warning',
  code: 'extraBlankCells',
  line,
  message:
    'Các dòng số liệu thừa ô trống ở cuối so với dòng tên cột, đã bỏ. Hãy kiểm tra xem tên cột có khớp với số liệu không.',
});
/** A NUL byte in text is damage done by the program that wrote the file. */
var nulIssue = (line) => ({
  severity: 'error',
  code: 'nulCharacter',
  line,
  message: `Dòng ${line} có ký tự rỗng (NUL), thường do tệp bị hỏng. Hãy xuất lại tệp từ nguồn.`,
});
/** The file names no columns. */
var noHeaderIssue = (line) => ({
  severity: 'warning',
  code: 'noHeader',
  line,
  message: 'Tệp không có dòng tên cột. Hãy thêm một dòng tên cột ở đầu bảng hoặc chọn cột bằng tay.',
});
/** The file has a header and nothing below it. */
var noRowsIssue = (line) => ({
  severity: 'warning',
  code: 'noRows',
  line,
  message: 'Tệp chỉ có dòng tên cột, không có dòng số liệu nào.',
});
/** A column without name that holds something. */
var unnamedColumnIssue = (line, column) => ({
  severity: 'info',
  code: 'unnamedColumn',
  line,
  column,
  message: `Cột ${column} có số liệu nhưng không có tên.`,
});
/** A column without name and without a cell is left out. */
var blankColumnIssue = (line, column) => ({
  severity: 'info',
  code: 'blankColumn',
  line,
  column,
  message: `Cột ${column} trống, đã bỏ.`,
});
/** Below the table stands another one with other columns. */
var otherTableIssue = (line) => ({
  severity: 'error',
  code: 'otherTable',
  line,
  message: `Từ dòng ${line} là một bảng khác với các cột khác: chưa nạp bảng đó. Hãy tách nó ra một tệp riêng.`,
});
// src/ingest/blankColumns.ts
/**
 * Leaves out blank columns and reports them, and those that only lack a name. Without a header every column stays:
 * nothing tells which are meant.
 */
function dropBlankColumns({ names, rows, hasHeader }, line) {
  if (!hasHeader)
    return {
      header: [],
      rows,
      columns: null,
      issues: [],
    };
  const unnamed = names.flatMap((name, column) => (name === '' ? [column] : []));
  const blank = new Set(unnamed.filter((column) => rows.every((row) => isBlank(row[column]))));
  const issues = unnamed.map((column) =>
    blank.has(column)
      ? blankColumnIssue(line, columnLetters(column))
      : unnamedColumnIssue(line, columnLetters(column)),
  );
  if (blank.size === 0)
    return {
      header: names,
      rows,
      columns: null,
      issues,
    };
  const columns = names.flatMap((_, column) => (blank.has(column) ? [] : [column]));
  const pick = (row) => row.filter((_, column) => !blank.has(column));
  return {
    header: pick(names),
    rows: rows.map(pick),
    columns,
    issues,
  };
}
var reasons$1 = [
  'separatorLine',
  'blank',
  'title',
  'columnNumbers',
  'repeatedHeader',
  'total',
  'footnote',
  'signature',
  'otherTable',
];
var fates = new Map(reasons$1.map((reason, index) => [reason, index + 1]));
/** A reason as a fate. */
var fateOf = (reason) => fates.get(reason) ?? 0;
/** The reason a record is skipped for; null when it is not. */
var reasonOf = (fate) => reasons$1[fate - 1] ?? null;
// src/ingest/headerBlock.ts
var mostLevels = 3;
/**
 * Finds the header: the first record that fills the table's columns, if it names rather than counts, with the levels
 * printed above and below it. Merged cells leave blanks that tell levels from titles.
 */
function findHeader({ rows, gapBefore }) {
  const fill = usualFill(rows);
  const top = topOf(rows, fill);
  if (top === -1)
    return {
      first: 0,
      end: 0,
      hasHeader: false,
      columnNumbers: null,
      fill,
    };
  const width = Math.max(...rows.map((row) => row.length));
  const body = leadingRows(rows, gapBefore, top + 1).filter(
    (row) => isDense(row, fill) && !isSame(row, rows[top] ?? []),
  );
  const profile = profileOf(body.length > 2 ? body.slice(1) : body, width);
  const full = profileOf(body, width);
  if (!isHeader(rows[top] ?? [], full)) {
    const first = rows.findIndex((row, index) => index >= top || !isOnlyWords(row));
    return {
      first,
      end: first,
      hasHeader: false,
      columnNumbers: null,
      fill,
    };
  }
  const { end, columnNumbers } = lowerLevels(rows, gapBefore, top, profile);
  return {
    first: upperLevels(rows, gapBefore, top, end, full),
    end,
    hasHeader: true,
    columnNumbers,
    fill,
  };
}
/** The record the header is known by: before any number, the first that fills three quarters of the columns. */
function topOf(rows, fill) {
  const data = rows.findIndex((row) => isDense(row, fill) && !isNaming(row));
  const before = rows.flatMap((row, index) => {
    return (data === -1 || index < data) && isDense(row, fill) && !firstFilled(row).some(isTitleText)
      ? [
          {
            index,
            count: filledCount(row),
          },
        ]
      : [];
  });
  const fullest = Math.max(0, ...before.map(({ count }) => count));
  return (
    (before.find(({ count }) => count >= 0.75 * fill) ?? before.find(({ count }) => count === fullest))
      ?.index ?? data
  );
}
var isNaming = (row) =>
  row.every((cell) => isBlank(cell) || isYear(cell) || !isNumeric(cell)) || hasCountedLabels(row);
var isSame = (one, other) =>
  one.length === other.length && one.every((cell, column) => cell === other[column]);
var isOnlyWords = (row) => row.every((cell) => isBlank(cell) || isWords(cell));
/** A record names its columns if its words stand over numbers, or if nothing in it is a number. */
function isHeader(cells, profile) {
  const labels = hasCountedLabels(cells);
  let votes = 0;
  cells.forEach((cell, column) => {
    const below = profile[column];
    if (isBlank(cell) || below === void 0 || below.filled === 0) {
      if (isNumeric(cell) && !isYear(cell) && !labels) votes -= 1;
    } else if (isYear(cell)) {
      if (below.years > below.filled / 2) votes -= 1;
    } else if (isNumeric(cell)) {
      if (!labels) votes -= 1;
    } else if (isWords(cell)) {
      if (isNumericColumn(below)) votes += 1;
      else if (below.values.has(cell.trim())) votes -= 0.5;
    }
  });
  if (votes !== 0) return votes > 0;
  return (
    !isNumeric(cells.find((cell) => !isBlank(cell)) ?? '') &&
    cells.every((cell) => isBlank(cell) || isYear(cell) || labels || !isNumeric(cell))
  );
}
/** Numbers that only count columns: 1, 2, 3 … or 1.1, 1.2 …, behind a word. */
function hasCountedLabels(cells) {
  const first = cells.find((cell) => !isBlank(cell)) ?? '';
  const numbers = cells.map((cell) => cell.trim()).filter((cell) => isNumeric(cell) && !isYear(cell));
  if (numbers.length < 3 || !isWords(first)) return false;
  return numbers.every((cell, index) => cell === String(index + 1)) || areOutlineNumbers(numbers);
}
/** 1.1, 1.2, 2.1 …: begins with 1.1, each one up at some place. */
function areOutlineNumbers(numbers) {
  if (numbers[0] !== '1.1') return false;
  return numbers.every((number, index) => {
    const parts = number.split('.').map(Number);
    const before = index === 0 ? null : (numbers[index - 1] ?? '').split('.').map(Number);
    if (before === null) return true;
    return (
      (parts.length === before.length && parts.at(-1) === (before.at(-1) ?? 0) + 1) ||
      (parts.at(-1) === 1 && (parts[0] ?? 0) >= (before[0] ?? 0))
    );
  });
}
/** Levels below the first full record: parts of merged headings, or the same headings in a second language. */
function lowerLevels(rows, gapBefore, top, profile) {
  let end = top + 1;
  while (end < rows.length && end - top < mostLevels && gapBefore[end] !== true) {
    const cells = rows[end] ?? [];
    if (!(isSecondLanguage(cells, rows[top] ?? [], profile) || isPartOf(cells, rows.slice(top, end)))) break;
    end += 1;
  }
  const numbersLine = gapBefore[end] === true ? null : (rows[end] ?? []);
  return numbersLine !== null && countsColumns(numbersLine, profile)
    ? {
        end,
        columnNumbers: end,
      }
    : {
        end,
        columnNumbers: null,
      };
}
/**
 * As full as the level above, only words, none of them found again below, over nearly all columns that hold nothing but
 * numbers. The first column does not count: a section's letter may stand there.
 */
function isSecondLanguage(cells, above, profile) {
  if (filledCount(cells) < 0.75 * filledCount(above) || !isOnlyWords(cells)) return false;
  if (cells.some((cell, column) => profile[column]?.values.has(cell.trim()))) return false;
  const numeric = profile.flatMap((column, index) => (index > 0 && isPureNumeric(column) ? [index] : []));
  const worded = numeric.filter((index) => isWords(cells[index] ?? '')).length;
  return numeric.length > 0 && worded >= 0.8 * numeric.length;
}
/** Each cell stands under a merged heading (one with blanks behind it), at least one of them under such a blank. */
function isPartOf(cells, above) {
  let underBlank = 0;
  let count = 0;
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    if (isNumeric(cell) && !isYear(cell)) return false;
    count += 1;
    if (above.every((row) => isBlank(row[column]))) underBlank += 1;
    else if (!above.every((row) => isBlank(row[column + 1])) || isBlank(cells[column + 1])) return false;
  }
  return count >= 2 && underBlank > 0;
}
/** `A, B, 1, 2, 3`: counts columns, also those that hold words. */
function countsColumns(cells, profile) {
  const filled = cells.flatMap((cell, column) =>
    isBlank(cell)
      ? []
      : [
          {
            text: cell.trim(),
            column,
          },
        ],
  );
  if (filled.length < 3) return false;
  const letters = filled.filter(({ text }) => /^\(?[A-Za-z]\)?$/u.test(text)).length;
  const numbers = filled.slice(letters);
  const isCounting = numbers.every(({ text }, index) =>
    new RegExp(`^[(\\[]?${index + 1}[)\\]]?(?:\\s*=.*)?$`, 'u').test(text),
  );
  const isNoData =
    letters > 0 ||
    filled.some(
      ({ text, column }) =>
        /^[([]/u.test(text) || (profile[column]?.words ?? 0) > (profile[column]?.numeric ?? 0),
    );
  return numbers.length >= 2 && isCounting && isNoData;
}
/** Levels above: they name columns the levels below leave blank, or head groups of columns beside a blank first one. */
function upperLevels(rows, gapBefore, top, end, profile) {
  let first = top;
  while (first > 0 && end - first < mostLevels && gapBefore[first] !== true) {
    const above = rows[first - 1] ?? [];
    const block = rows.slice(first, end);
    if (!isLevelAbove(above, block, profile) && !isCountedLevel(above, rows[first - 2], block, profile))
      break;
    first -= 1;
  }
  return first;
}
function isLevelAbove(cells, block, profile) {
  if (filledCount(cells) < 2 || firstFilled(cells).some(isTitleText)) return false;
  if (cells.some((cell) => isNumeric(cell) && !isYear(cell))) return false;
  const isNamed = (column) => block.some((row) => !isBlank(row[column]));
  const namesMore = cells.some(
    (cell, column) => !isBlank(cell) && !isNamed(column) && (profile[column]?.filled ?? 0) > 0,
  );
  const first = profile.findIndex(({ filled }) => filled > 0);
  return (
    namesMore || (isBlank(cells[first]) && cells.every((cell, column) => isBlank(cell) || isNamed(column)))
  );
}
/** Numbers of fields between the fields' names and their columns. */
function isCountedLevel(cells, above, block, profile) {
  const filled = cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim());
  if (
    filled.length < 2 ||
    !isBlank(cells[0]) ||
    !filled.every((cell, index) => cell === String(index + 1) || /^[IVX]+$/u.test(cell))
  )
    return false;
  return above !== void 0 && isLevelAbove(above, block, profile);
}
// src/ingest/otherDialect.ts
/** A record of the wrong width that has the right one by another delimiter or quote; null when none fits, or two do. */
function otherReading(cells, width, dialect) {
  if (width < 2 || cells.some((cell) => cell.includes(dialect.separator))) return null;
  const record = cells.join(dialect.separator);
  const byDelimiter = delimiters
    .filter((delimiter) => delimiter !== dialect.delimiter)
    .map((delimiter) => ({
      ...dialect,
      delimiter,
      separator: delimiter,
    }));
  const byQuote = withOtherQuote(dialect);
  const [only, another] = (
    cells.some((cell) => cell.startsWith(byQuote.quote)) ? [...byDelimiter, byQuote] : byDelimiter
  ).flatMap((other) => {
    if (!record.includes(other.separator)) return [];
    const { state, cells: read } = strictReading(record, other);
    return state === 'sound' && read.length === width
      ? [
          {
            dialect: other,
            cells: read,
          },
        ]
      : [];
  });
  return only === void 0 || another !== void 0 ? null : only;
}
/** A record whose cells stand between quotes of the other kind; null when that gives another width. */
function otherQuoteReading(cells, dialect) {
  const { quote } = withOtherQuote(dialect);
  if (cells.filter((cell) => cell.length >= 2 && cell.startsWith(quote) && cell.endsWith(quote)).length < 2)
    return null;
  const { state, cells: read } = strictReading(cells.join(dialect.separator), withOtherQuote(dialect));
  return state === 'sound' && read.length === cells.length ? read : null;
}
function withOtherQuote(dialect) {
  const quote = dialect.quote === '"' ? "'" : '"';
  return {
    ...dialect,
    quote,
    escape: quote,
  };
}
// src/ingest/headerPlace.ts
/** So many records are looked at to find the header. */
var startRecords = 400;
/** Finds the header; one written with another delimiter than the rows is read by that one. */
function placeHeader(records, dialect) {
  if (dialect === null) return findPlace(records.cells, records.lines);
  const found = withPlainNames(findPlace(records.cells, records.lines), dialect);
  const above = found.levels.length > 0 ? -1 : found.firstRecord - 1;
  const width = commonest(found.sample.map((row) => row.length));
  const other = above < 0 ? null : otherReading(records.cells[above] ?? [], width, dialect);
  if (other === null) return found;
  const again = findPlace(records.cells.with(above, other.cells), records.lines);
  const issue = otherDialectIssue(records.lines[above] ?? 1);
  return again.headerRecords.includes(above)
    ? {
        ...again,
        issues: [issue],
      }
    : found;
}
/** Names between quotes of the other kind lose them. */
function withPlainNames(place, dialect) {
  const read = place.levels.map((level) => otherQuoteReading(level, dialect));
  const issues = read.flatMap((names, level) =>
    names === null ? [] : [otherDialectIssue(place.lines[place.headerRecords[level] ?? 0] ?? 1)],
  );
  if (issues.length === 0) return place;
  return {
    ...place,
    levels: place.levels.map((level, index) => read[index] ?? level),
    issues,
  };
}
function findPlace(cells, lines) {
  const start = startOf(cells);
  const gapBefore = start.map(
    (record, position) => position > 0 && record !== (start[position - 1] ?? 0) + 1,
  );
  const rows = start.map((record) => cells[record] ?? []);
  const block = findHeader({
    rows,
    gapBefore,
  });
  const recordAt = (position) => start[position] ?? (start.at(-1) ?? -1) + 1;
  const headerRecords = block.hasHeader ? start.slice(block.first, block.end) : [];
  const columnNumbers = block.columnNumbers === null ? null : recordAt(block.columnNumbers);
  const lastAbove = columnNumbers ?? headerRecords.at(-1);
  const bodyStart = lastAbove === void 0 ? recordAt(block.first) : lastAbove + 1;
  const body = start.findIndex((record) => record >= bodyStart);
  return {
    cells,
    lines,
    headerRecords,
    levels: headerRecords.map((record) => cells[record] ?? []),
    columnNumbers,
    firstRecord: recordAt(block.first),
    bodyStart,
    sample: body === -1 ? [] : leadingRows(rows, gapBefore, body),
    fill: block.fill,
    issues: [],
  };
}
/** The first records that are not blank. */
function startOf(cells) {
  const start = [];
  for (let record = 0; record < cells.length && start.length < startRecords; record += 1)
    if (filledCount(cells[record] ?? []) > 0) start.push(record);
  return start;
}
// src/ingest/headerNames.ts
/**
 * One name a column from the levels of a header. A merged cell leaves blanks to its right, which take its name as far
 * as the level below has a name and no level above begins a new group. Levels are joined by ` / `, equal ones once.
 */
function headerNames(levels, width) {
  const filled = levels.map((cells, level) => {
    let name = '';
    return Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      if (!isBlank(cell)) name = oneLine(cell ?? '');
      else if (levels.slice(0, level).some((above) => !isBlank(above[column]))) name = '';
      const isOver = levels.slice(level + 1).some((below) => !isBlank(below[column]));
      return isBlank(cell) && !isOver ? '' : name;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const names = filled.map((cells) => cells[column] ?? '').filter((name) => name !== '');
    return names.filter((name, index) => name !== names[index - 1]).join(' / ');
  });
}
var oneLine = (cell) => cell.trim().replaceAll(/\s*\n\s*/gu, ' ');
// src/ingest/registerIssues.ts
/** Cells are untrusted and may be megabytes long: issues carry their beginning. */
var clip = (value, longest = 80) => (value.length > longest ? `${value.slice(0, longest)}…` : value);
/** Required columns the file does not have. */
var missingColumns = ({ positions }, columns) =>
  Object.keys(columns).filter((name) => columns[name]?.required === true && !positions.has(name));
/** Columns that are missing, named twice, or not understood. */
function headerIssues(table, match, columns) {
  const line = headerLine(table);
  return [
    ...missingColumns(match, columns).map((name) => ({
      severity: 'error',
      code: 'missingColumn',
      line,
      column: name,
      message: `Thiếu cột «${name}»: chưa nạp dòng nào. Hãy thêm cột này hoặc đổi tên cột tương ứng thành «${name}».`,
    })),
    ...match.ambiguous.map((name) => ({
      severity: 'error',
      code: 'duplicateColumn',
      line,
      column: name,
      message: `Có hai cột cùng là «${name}»: chưa nạp dòng nào. Hãy xóa hoặc đổi tên một cột.`,
    })),
    ...match.unknown.map((heading) => ({
      severity: 'info',
      code: 'ignoredColumn',
      line,
      column: clip(heading),
      message: `Cột «${clip(heading)}» không dùng đến và được bỏ qua.`,
    })),
  ];
}
/** The header stands on the first line that is not skipped. */
function headerLine({ skipped }) {
  const skippedLines = new Set(skipped.map(({ line }) => line));
  let line = 1;
  while (skippedLines.has(line)) line += 1;
  return line;
}
/** A cell that is not of its column's type. */
var badCellIssue = (line, column, value, expects) => ({
  severity: 'error',
  code: 'invalidCell',
  line,
  column,
  value: clip(value),
  message: `Dòng ${line}, cột «${column}»: «${clip(value)}» không hợp lệ, phải là ${expects}.`,
});
/** A number two formats read differently, in a file that does not decide between them. */
var ambiguousNumberIssue = (line, column, value) => ({
  severity: 'error',
  code: 'ambiguousNumber',
  line,
  column,
  value: clip(value),
  message: `Dòng ${line}, cột «${column}»: «${clip(value)}» có thể đọc theo hai cách (dấu thập phân hoặc dấu phân cách hàng nghìn). Hãy viết các số trong tệp theo cùng một cách.`,
});
/** The second row about the same thing. */
var duplicateIssue = (record, first) => ({
  severity: 'error',
  code: 'duplicateRow',
  line: record.row,
  message:
    record.batchId === first.batchId
      ? `Dòng ${record.row} trùng với dòng ${first.row} của tệp này; dòng đến sau không được nạp. Hãy giữ lại một dòng.`
      : `Dòng ${record.row} trùng với dòng ${first.row} của tệp «${first.batchId}»; dòng đến sau không được nạp.`,
});
// src/ingest/rowIssues.ts
/** Checks the rows against the names of the columns. Rows with an error stay for display. */
function checkRows(records, fates, names, check) {
  const issues = [];
  const trimmed = [];
  const rows = [];
  const lines = [];
  const needsLook =
    records.damages.size > 0 ||
    records.looseQuotes.size > 0 ||
    check.hasNul ||
    check.hasOtherQuotes ||
    check.lost !== null;
  for (let record = 0; record < fates.length; record += 1) {
    if (fates[record] !== 0) continue;
    const cells = records.cells[record] ?? [];
    const line = records.lines[record] ?? 0;
    lines.push(line);
    rows.push(
      cells.length === names.length && !needsLook
        ? cells
        : checkRow(records, record, names, check, issues, trimmed),
    );
  }
  return {
    rows,
    lines,
    issues: [...issues, ...trimmedIssues(trimmed, rows.length)],
  };
}
function checkRow(records, record, names, check, issues, trimmed) {
  const cells = records.cells[record] ?? [];
  const line = records.lines[record] ?? 0;
  const width = names.length;
  const damage = quoteIssue(records, record, line);
  if (damage !== null) issues.push(damage);
  if (check.hasNul && cells.some((cell) => cell.includes('\0'))) issues.push(nulIssue(line));
  if (check.lost !== null) issues.push(...lostLetterIssues(cells, names, line, check.lost));
  if (cells.length === width) {
    const quoted =
      check.hasOtherQuotes && check.dialect !== null ? otherQuoteReading(cells, check.dialect) : null;
    if (quoted !== null) issues.push(otherDialectIssue(line));
    return quoted ?? cells;
  }
  const reread = () => (check.dialect === null ? null : otherReading(cells, width, check.dialect));
  const requoted = check.hasOtherQuotes ? reread() : null;
  const extra = cells.slice(width);
  if (requoted === null && extra.length > 0 && extra.every(isBlank)) {
    trimmed.push({
      line,
      extra: extra.length,
    });
    return cells.slice(0, width);
  }
  const other = requoted ?? reread();
  if (damage === null)
    issues.push(other === null ? raggedIssue(line, cells.length, width) : otherDialectIssue(line));
  return other?.cells ?? cells;
}
function quoteIssue({ damages, looseQuotes }, position, line) {
  const damage = damages.get(position);
  if (damage !== void 0) return damageIssue(damage);
  return looseQuotes.has(position) ? looseQuoteIssue(line) : null;
}
var lostLetterIssues = (cells, names, line, lost) =>
  cells.flatMap((cell, column) => {
    if (!lost.pattern.test(cell)) return [];
    const name = names[column] ?? '';
    return [lostLetterCellIssue(line, name === '' ? columnLetters(column) : name, clip(cell), lost)];
  });
function trimmedIssues(trimmed, rowCount) {
  const [first] = trimmed;
  if (first === void 0) return [];
  if (trimmed.length > 1 && trimmed.length > rowCount / 2) return [allExtraCellsIssue(first.line)];
  return trimmed.map(({ line, extra }) => extraCellsIssue(line, extra));
}
// src/ingest/skippedLine.ts
var messages = {
  separatorLine: 'Dòng khai báo dấu phân cách (sep=)',
  blank: 'Dòng trống',
  title: 'Dòng tiêu đề, nằm ngoài bảng',
  columnNumbers: 'Dòng đánh số cột',
  repeatedHeader: 'Dòng tên cột lặp lại',
  total: 'Dòng tổng, trung bình, cao nhất hoặc thấp nhất, không phải một đơn vị',
  footnote: 'Ghi chú dưới bảng',
  signature: 'Khối chữ ký',
  otherTable: 'Dòng của một bảng khác trong cùng tệp',
};
var longestText = 500;
/** A record left out of the rows, with what it says. */
function skippedLine(line, reason, cells = []) {
  const message = messages[reason];
  if (reason === 'blank' || reason === 'separatorLine')
    return {
      line,
      reason,
      message,
    };
  const text = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, longestText);
  return reason === 'total'
    ? {
        line,
        reason,
        message,
        text,
        cells,
      }
    : {
        line,
        reason,
        message,
        text,
      };
}
// src/ingest/innerHeader.ts
var digits$1 = /^[\s\d+\-\u2212.,]/u;
/**
 * A quick look at one record: false for nearly every row of a table. A header has words where the table has numbers;
 * in a table of words only, it has the first name again.
 */
function headerProbe({ levels, columnNumbers }, { numeric }) {
  const named = numeric.find((column) => levels.some((cells) => !isBlank(cells[column])));
  if (levels.length === 0) return () => false;
  if (columnNumbers !== null) {
    const first = columnNumbers.findIndex((cell) => !isBlank(cell));
    const isNumbers = (cells) => saysSame(cells[first] ?? '', columnNumbers[first] ?? '');
    return (cells) =>
      isNumbers(cells) || (named !== void 0 && isWord(cells[named])) || startsLevel(cells, levels);
  }
  return named === void 0
    ? (cells) => startsLevel(cells, levels)
    : (cells) => isWord(cells[named]) || startsLevel(cells, levels);
}
var isWord = (cell) => cell !== void 0 && cell !== '' && !digits$1.test(cell);
var startsLevel = (cells, levels) => levels.some((level) => cells[0] === level[0] && cells[1] === level[1]);
/** The look in earnest. `isBehindGap`: blank lines stood before; `next` are the records behind it. */
function innerHeader(cells, { levels, columnNumbers }, shape, context) {
  const filled = filledCount(cells);
  if (
    columnNumbers !== null &&
    filled > 0 &&
    sameCells(cells, columnNumbers) === filled &&
    filled === filledCount(columnNumbers)
  )
    return 'columnNumbers';
  let likeness = 0;
  for (const level of levels) {
    const names = filledCount(level);
    if (filled === names && sameCells(cells, level) === names) return 'repeatedHeader';
    likeness = Math.max(likeness, sharedNames(cells, level) / Math.max(filled, names));
  }
  if (filled < 2) return null;
  if (likeness >= 0.6 && namesFiguresOrNone(cells, shape)) return 'otherTable';
  return context.isBehindGap && namesSomeFigure(cells, shape) && startsNumbers(context.next)
    ? 'otherTable'
    : null;
}
/** Words where the table has numbers only, and no number anywhere. */
var namesSomeFigure = (cells, { pure }) =>
  pure.some((column) => isWords(cells[column] ?? '')) &&
  cells.every((cell) => isBlank(cell) || isWords(cell));
var startsNumbers = (rows) => rows.slice(0, 2).some((row) => filledCount(row) >= 2 && row.some(isNumeric));
var namesFiguresOrNone = (cells, shape) => shape.numeric.length === 0 || namesFigures(cells, shape);
function sameCells(cells, level) {
  return cells.filter((cell, column) => !isBlank(cell) && saysSame(cell, level[column] ?? '')).length;
}
function sharedNames(cells, level) {
  const names = new Set(level.filter((name) => !isBlank(name)).map((name) => name.trim().toLowerCase()));
  return cells.filter((cell) => names.has(cell.trim().toLowerCase())).length;
}
// src/ingest/segmentTail.ts
/**
 * Marks what stands below the last row of a segment: notes, the signature block, the title of the next round. It begins
 * behind a blank line or at words that only notes and signatures have; a record without figures right below the rows
 * stays a row.
 */
function markTail(cells, fates, segment, shape) {
  const tail = foreignTail(cells, fates, segment, shape);
  const isWhole = tail.length > 0 && !hasRowBefore(fates, segment.start, tail[0] ?? 0);
  let reason = null;
  let lastGap = 0;
  tail.forEach((record, index) => {
    const row = cells[record] ?? [];
    const isGap = fates[record - 1] === fateOf('blank');
    if (isGap) lastGap = index;
    reason = reasonAt(row, reason, isGap && !isWhole && mayBeNote(row, shape));
    if (reason !== null) fates[record] = fateOf(reason);
  });
  if (!segment.endsAtHeader) return;
  for (const record of tail.slice(lastGap))
    if (fates[record] !== fateOf('signature') && filledCount(cells[record] ?? []) <= 2)
      fates[record] = fateOf('title');
}
/** The last rows of a segment that do not speak like the table; totals do. */
function foreignTail(cells, fates, { start, end }, shape) {
  const tail = [];
  for (let record = end - 1; record >= start; record -= 1) {
    if (fates[record] === fateOf('blank')) continue;
    if (fates[record] !== 0 || !isForeign(cells[record] ?? [], shape)) break;
    tail.push(record);
  }
  return tail.toReversed();
}
function hasRowBefore(fates, start, record) {
  for (let before = record - 1; before >= start; before -= 1)
    if (fates[before] !== fateOf('blank')) return true;
  return false;
}
/** In a table of words only a lone cell in the first column is taken for a note. */
var mayBeNote = (row, { numeric, width }) =>
  numeric.length > 0 || (width >= 3 && !isBlank(row[0]) && filledCount(row) === 1);
/** Once a tail has begun, everything below belongs to it. */
function reasonAt(row, before, isGap) {
  const filled = firstFilled(row);
  if (filled.some(isSignature)) return 'signature';
  if (isFootnote(filled[0] ?? '')) return 'footnote';
  if (before !== null) return before;
  return isGap ? 'footnote' : null;
}
// src/ingest/remembering.ts
var memory = 2e4;
/**
 * Reads cells one after another, each text once: the columns of long files repeat themselves. One that is the same as
 * the one before needs not even a look into the memory.
 */
function remembering(read) {
  const known = /* @__PURE__ */ new Map();
  let last = '';
  let value = read(last);
  known.set(last, value);
  return (cell) => {
    if (cell === last) return value;
    last = cell;
    const found = known.get(cell);
    if (found !== void 0 || known.has(cell)) value = found;
    else {
      value = read(cell);
      if (known.size < memory) known.set(cell, value);
    }
    return value;
  };
}
// src/ingest/totalRecords.ts
/** Beside words in other columns, so many total names are totals; more are the values of a column. */
var fewTotals = 2;
var largestShare = 0.4;
/**
 * Which rows from `start` to before `end` are totals, means, highest or lowest values: the first words up to the naming
 * column say so. Names that fill much of the table, or stand beside words in other columns more than twice, are values
 * like any other.
 */
function totalRecords(cells, fates, { start, end }, naming) {
  const isTotal = remembering(isTotalLabel);
  const alone = [];
  const besideWords = [];
  let count = 0;
  for (let record = start; record < end; record += 1) {
    if (fates[record] !== 0) continue;
    count += 1;
    const row = cells[record] ?? [];
    const column = totalColumn(row, naming, isTotal);
    if (column === -1) continue;
    (row.some((cell, index) => index !== column && isWords(cell)) ? besideWords : alone).push(record);
  }
  const all = besideWords.length > fewTotals ? alone : [...alone, ...besideWords];
  return all.length > fewTotals && all.length > largestShare * count ? [] : all;
}
/** Where the name of a total stands; -1 when the record begins with other words. */
function totalColumn(row, naming, isTotal) {
  for (let column = 0; column <= naming; column += 1) {
    const cell = row[column] ?? '';
    const code = cell.charCodeAt(0);
    if (cell === '' || (code >= 48 && code <= 57)) continue;
    if (isTotal(cell)) return column;
    if (cell.length > 4 && code > 64) return -1;
  }
  return -1;
}
// src/ingest/tableBody.ts
/**
 * Sorts the records from `start` on into rows, blank lines, repeated headers, totals, what stands below a table, and
 * tables with other columns. Returns the records that begin such a table.
 */
function sortBody(cells, fates, start, header, shape) {
  const { segments, otherTables } = cutSegments(cells, fates, start, header, shape);
  for (const segment of segments) {
    for (const record of totalRecords(cells, fates, segment, shape.naming)) fates[record] = fateOf('total');
    markTail(cells, fates, segment, shape);
  }
  return otherTables;
}
function cutSegments(cells, fates, start, header, shape) {
  const mayBeHeader = headerProbe(header, shape);
  const blank = fateOf('blank');
  const other = fateOf('otherTable');
  const segments = [];
  const otherTables = [];
  let segmentStart = start;
  let isOther = false;
  for (let record = start; record < cells.length; record += 1) {
    const row = cells[record] ?? [];
    if (isBlank(row[0]) && filledCount(row) === 0) {
      fates[record] = blank;
      continue;
    }
    const isBehindGap = record > start && fates[record - 1] === blank;
    const found = mayBeHeader(row)
      ? innerHeader(row, header, shape, {
          isBehindGap,
          next: cells.slice(record + 1, record + 4),
        })
      : null;
    if (found !== null) {
      segments.push({
        start: segmentStart,
        end: record,
        endsAtHeader: true,
      });
      segmentStart = record + 1;
      isOther = found === 'otherTable';
      if (isOther) otherTables.push(record);
      fates[record] = fateOf(found);
    } else if (isOther) fates[record] = other;
  }
  segments.push({
    start: segmentStart,
    end: cells.length,
    endsAtHeader: false,
  });
  return {
    segments,
    otherTables,
  };
}
// src/ingest/recoverTable.ts
/**
 * Finds the table among titles, totals, notes, signatures and blank lines: a header of one to three levels, the rows in
 * order, and everything else by its reason.
 */
function recoverTable(records, check) {
  const place = placeHeader(records, check.dialect);
  const { cells, lines, levels, sample, columnNumbers } = place;
  const width = widthOf(levels, sample);
  const shape = bodyShape(profileOf(sample, width), width, place.fill);
  const printed = {
    levels,
    columnNumbers: columnNumbers === null ? null : (cells[columnNumbers] ?? []),
  };
  const fates = new Uint8Array(cells.length);
  markAbove(fates, place);
  const otherTables = sortBody(cells, fates, place.bodyStart, printed, shape);
  const names = headerNames(levels, width);
  const checked = checkRows(
    {
      ...records,
      cells,
    },
    fates,
    names,
    check,
  );
  const headerLine = lines[place.headerRecords[0] ?? 0] ?? 1;
  const {
    header,
    rows,
    columns,
    issues: columnIssues,
  } = dropBlankColumns(
    {
      names,
      rows: checked.rows,
      hasHeader: levels.length > 0,
    },
    headerLine,
  );
  return {
    header,
    headerLines: place.headerRecords.map((record) => lines[record] ?? 0),
    rows,
    lines: checked.lines,
    skipped: skippedLines(fates, place, columns),
    columns,
    issues: [
      ...place.issues,
      ...headerDamage(records, place, check),
      ...shapeIssues(place, rows.length, checked.lines[0] ?? 1, headerLine),
      ...columnIssues,
      ...otherTables.map((record) => otherTableIssue(lines[record] ?? 0)),
      ...checked.issues,
    ],
  };
}
/** As many columns as are named, or as the rows have where the header only ends in blanks. */
function widthOf(levels, sample) {
  const usual = commonest(sample.map((row) => row.length));
  if (levels.length === 0) return usual;
  const named = Math.max(...levels.map((level) => level.findLastIndex((cell) => cell.trim() !== '') + 1));
  return Math.max(named, Math.min(usual, ...levels.map((level) => level.length)));
}
/** Blank lines and titles above the header, the header, and the line that counts its columns. */
function markAbove(fates, { cells, headerRecords, bodyStart, columnNumbers, firstRecord }) {
  const until = headerRecords.length > 0 ? bodyStart : firstRecord;
  for (let record = 0; record < until; record += 1)
    fates[record] = fateOf(filledCount(cells[record] ?? []) === 0 ? 'blank' : 'title');
  for (const record of headerRecords) fates[record] = 255;
  if (columnNumbers !== null) fates[columnNumbers] = fateOf('columnNumbers');
}
function skippedLines(fates, { cells, lines }, columns) {
  const skipped = [];
  fates.forEach((fate, record) => {
    const reason = reasonOf(fate);
    if (reason === null) return;
    const row = cells[record] ?? [];
    const placed = reason === 'total' && columns !== null ? columns.map((column) => row[column] ?? '') : row;
    skipped.push(skippedLine(lines[record] ?? 0, reason, placed));
  });
  return skipped;
}
function headerDamage({ damages, looseQuotes }, { headerRecords, cells, lines }, { hasNul }) {
  return headerRecords.flatMap((record) => {
    const line = lines[record] ?? 0;
    const damage = damages.get(record);
    const issues = [];
    if (damage !== void 0) issues.push(damageIssue(damage));
    else if (looseQuotes.has(record)) issues.push(looseQuoteIssue(line));
    if (hasNul && (cells[record] ?? []).some((cell) => cell.includes('\0'))) issues.push(nulIssue(line));
    return issues;
  });
}
function shapeIssues({ levels }, rowCount, firstLine, headerLine) {
  if (levels.length === 0) return rowCount === 0 ? [] : [noHeaderIssue(firstLine)];
  return rowCount === 0 ? [noRowsIssue(headerLine)] : [];
}
// src/ingest/readTable.ts
/**
 * Bytes of a delimited text file to text cells: decoding, dialect, records, table. Synchronous, for Node and workers;
 * never throws. Line ends inside quoted cells become `\n`. What is no delimited text is `refused`.
 */
function readTable(bytes, options = {}) {
  const decoded = decodeText(bytes, options.encoding ?? null);
  if (decoded.text === null) return refusedTable(decoded.issues, decoded.readings);
  const { body, declared, newline } = bodyOf(decoded.text);
  const dialect = chooseDialect(body, declared);
  const records = csvRecords(body, dialect, declared === null ? 1 : 2, newline);
  const otherQuote = dialect.quote === '"' ? "'" : '"';
  const table = recoverTable(records, {
    dialect,
    hasNul: decoded.hasNul,
    hasOtherQuotes: body.includes(`${otherQuote}${dialect.separator}`),
    lost: decoded.lost,
  });
  const issues = [...decoded.issues, ...table.issues].toSorted((a, b) => a.line - b.line);
  return {
    outcome: issues.some(({ severity }) => severity !== 'info') ? 'warned' : 'ok',
    encoding: decoded.encoding,
    delimiter: dialect.delimiter,
    quote: body.includes(dialect.quote) ? dialect.quote : null,
    decimal: decimalMark(table.rows),
    header: table.header,
    rows: table.rows,
    lines: table.lines,
    skipped: declared === null ? table.skipped : [skippedLine(1, 'separatorLine'), ...table.skipped],
    issues,
    headerLines: table.headerLines,
    ...(decoded.readings.length > 0 ? { readings: decoded.readings } : {}),
  };
}
function bodyOf(text) {
  const isPlain = text.includes('\r') && !/["']/u.test(text) && hasOnlyPairs(text);
  const newline = isPlain ? '\r\n' : '\n';
  const lines = isPlain ? withoutLastPair(text) : plainLineEnds(text);
  const end = lines.indexOf(newline);
  const declared = declaredDelimiter(end === -1 ? lines : lines.slice(0, end));
  if (declared === null)
    return {
      body: lines,
      declared,
      newline,
    };
  return {
    body: end === -1 ? '' : lines.slice(end + newline.length),
    declared,
    newline,
  };
}
var withoutLastPair = (text) => (text.endsWith('\r\n') ? text.slice(0, -2) : text);
/** A file that is not read, and why. */
var refusedTable = (issues, readings = []) => ({
  outcome: 'refused',
  encoding: null,
  delimiter: null,
  quote: null,
  decimal: null,
  header: [],
  rows: [],
  lines: [],
  skipped: [],
  issues: [...issues],
  ...(readings.length > 0 ? { readings } : {}),
});
// src/domain/ids.ts
var asUnitId = (text) => text;
var asMethodId = (text) => text;
var asCriterionId = (text) => text;
var asIndexCode = (text) => text;
var asBatchId = (text) => text;
/** Identity of a unit: code plus the ISO date its validity period began. */
var unitIdOf = (code, validFrom) => asUnitId(`${code}.${validFrom.replaceAll('-', '')}`);
// src/ingest/numberCells.ts
/** Whether a cell of a table is a workbook's number. */
var isNumberCell = ({ columns, flags }, line, column) => flags[line * columns + column] === 1;
/** The rows without the cells that are numbers: what people typed as text. */
function typedRows({ rows, lines, numberCells }) {
  if (numberCells === void 0) return rows;
  return rows.map((row, index) =>
    row.map((cell, column) => (isNumberCell(numberCells, lines[index] ?? 0, column) ? '' : cell)),
  );
}
/** The table with the numbers of some columns written with a decimal comma, as the texts among them are. */
function withDecimalCommas(table, positions) {
  const { numberCells, rows, lines } = table;
  if (numberCells === void 0) return table;
  const meant = new Set(positions);
  return {
    ...table,
    rows: rows.map((row, index) =>
      row.map((cell, column) =>
        meant.has(column) && isNumberCell(numberCells, lines[index] ?? 0, column)
          ? cell.replace('.', ',')
          : cell,
      ),
    ),
  };
}
/** The flags with some cells taken out: what was typed over them is text. */
function withoutNumbers({ columns, flags }, typed) {
  const left = flags.slice();
  for (const { line, column } of typed) left[line * columns + column] = 0;
  return {
    columns,
    flags: left,
  };
}
// src/ingest/corrections.ts
/** Applies corrections in order; those of lines or columns the table does not have are left out. */
function correctTable(table, corrections) {
  if (corrections.length === 0)
    return {
      table,
      applied: [],
      confirmed: /* @__PURE__ */ new Set(),
    };
  const rowOfLine = new Map(table.lines.map((line, row) => [line, row]));
  const rows = [...table.rows];
  const applied = [];
  const confirmed = /* @__PURE__ */ new Set();
  for (const { line, column, value } of corrections) {
    const row = rowOfLine.get(line);
    const cells = row === void 0 ? void 0 : rows[row];
    const from = cells?.[column];
    if (row === void 0 || cells === void 0 || from === void 0) continue;
    rows[row] = cells.with(column, value);
    applied.push({
      line,
      column,
      heading: table.header[column] ?? '',
      from,
      to: value,
    });
    confirmed.add(`${row} ${column}`);
  }
  const { numberCells } = table;
  const typed = numberCells === void 0 ? {} : { numberCells: withoutNumbers(numberCells, applied) };
  return {
    table: {
      ...table,
      rows,
      ...typed,
    },
    applied,
    confirmed,
  };
}
// src/ingest/decisions.ts
var noDecisions = {
  mapping: null,
  numberFormat: null,
  fixed: {},
  units: [],
  indices: [],
  method: null,
  criteria: [],
  sections: null,
  effectiveDate: null,
  lostLettersAccepted: false,
  corrections: [],
  skippedLines: [],
};
// src/domain/nameKey.ts
var toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
var allMarks = /\p{Mark}/gu;
var wordParts = /[\p{Letter}\p{Number}\p{Mark}]+/gu;
/** Letters that look Vietnamese but are others: eth for Đ, gha for ư. Old fonts and text layers of PDFs write them. */
var lookalikes = /* @__PURE__ */ new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ɖ', 'Đ'],
  ['Ƣ', 'Ư'],
  ['ƣ', 'ư'],
]);
/** Text with look-alike letters put right (`Ðắk` → `Đắk`, `Bình Phƣớc` → `Bình Phước`) and in NFC. */
var repairLetters = (text) =>
  text
    .normalize('NFC')
    .replaceAll(/[\u00D0\u00F0\u0189\u01A2\u01A3]/gu, (letter) => lookalikes.get(letter) ?? letter)
    .normalize('NFC');
/**
 * Key under which two spellings of one Vietnamese name are equal: without case, punctuation and spacing habits,
 * and with the tone of each word behind its letters, so that `Hòa` and `Hoà` agree while `Thành` and `Thạnh` do not.
 */
var nameKey = (text) =>
  (repairLetters(text).toLowerCase().normalize('NFD').match(wordParts) ?? []).map(withToneLast).join(' ');
function withToneLast(word) {
  const tones = word.match(toneMarks);
  return tones === null
    ? word.normalize('NFC')
    : `${word.replaceAll(toneMarks, '').normalize('NFC')}${tones.join('')}`;
}
/** Key without any accents, spaces or punctuation: `Hà Nội`, `Ha Noi` and `HaNoi` agree, as do `Thành` and `Thạnh`. */
var plainKey = (text) =>
  (
    repairLetters(text)
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(allMarks, '')
      .replaceAll('đ', 'd')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  ).join('');
/** Whether a text is written with Vietnamese accents, at least in part. */
var isAccented = (text) => /[\u0300-\u036Fđ]/u.test(repairLetters(text).toLowerCase().normalize('NFD'));
// src/domain/criterionName.ts
/** Longer texts are no names: only their beginning is looked at, so that hostile cells cost nothing. */
var longestName$3 = 1e3;
var maxNote =
  /\s*[([]\s*(?:tối đa|toi da|điểm chuẩn|thang điểm|max\.?)?\s*:?\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ|diem|points?|pts?)?\s*[)\]]\s*$/iu;
var spelled =
  /^(?:lĩnh vực|linh vuc|trục nội dung|chỉ số nội dung|tiêu chí thành phần|tiêu chí|tieu chi|nội dung|lv|tctp|tc|dimension|criterion|sub-dimension|d)\s*[.:]?\s*(?=\d|[ivx]+\b)/iu;
var decimal = /^(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=\s*(?:[.):\-–]|$)))[.):\-–]*(?:\s+|$|(?<=[.):\-–]))/u;
var roman = /^([IVX]+)(?:\s*[.):\-–]\s*|$)/u;
var upper = /^([A-HJ-U])(?:\s*[.):]\s*|$)/u;
var lower = /^([a-zđ])(?:\s*[.)]\s*|$)/u;
var bullet = /^[-–+•*](?:\s+|(?=\p{Letter}))/u;
/** Takes a printed criterion apart. Any text is allowed; a text without number or maximum keeps them null. */
function criterionNameOf(text) {
  const clean = repairLetters(text.slice(0, longestName$3))
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
  const maxText = maxNote.exec(clean)?.[1] ?? null;
  const { number, rest } = numbered(maxText === null ? clean : clean.replace(maxNote, ''));
  const name = rest.trim();
  return {
    number,
    name,
    key: nameKey(name),
    plain: plainKey(name),
    maxText,
  };
}
/** The number alone, e.g. of a numbering column; null when the text is none. */
var criterionNumberOf = (text) => {
  const { number, rest } = numbered(text.slice(0, longestName$3).trim());
  return rest === '' ? number : null;
};
function numbered(text) {
  const word = spelled.exec(text);
  const body = word === null ? text : text.slice(word[0].length);
  const matched = decimal.exec(body) ?? (word === null ? null : /^(\d{1,3})\s+/u.exec(body));
  if (matched?.[1] !== void 0)
    return {
      number: {
        style: 'decimal',
        text: matched[1],
        depth: matched[1].split('.').length,
      },
      rest: body.slice(matched[0].length),
    };
  for (const [style, pattern] of [
    ['roman', roman],
    ['upper', upper],
    ['lower', lower],
  ]) {
    const found = pattern.exec(body);
    if (found?.[1] !== void 0)
      return {
        number: {
          style,
          text: found[1],
          depth: 1,
        },
        rest: body.slice(found[0].length),
      };
  }
  const mark = bullet.exec(text);
  if (mark !== null)
    return {
      number: {
        style: 'bullet',
        text: '',
        depth: 1,
      },
      rest: text.slice(mark[0].length),
    };
  return {
    number: null,
    rest: text,
  };
}
/** The two names of "Vertical Accountability / Trách nhiệm giải trình", one with and one without Vietnamese accents; null for other texts, abbreviations among them. */
function bilingualNames(text) {
  const [one = '', other = '', third] = text.split(' / ').map((part) => part.trim());
  return third === void 0 && isAccented(one) !== isAccented(other) && [one, other].every(isName)
    ? [one, other]
    : null;
}
/** More than an abbreviation. */
var isName = (text) => text.length > 3 && text !== text.toUpperCase();
var totals = /* @__PURE__ */ new Set([
  '',
  'tongdiem',
  'tongcong',
  'tong',
  'tongso',
  'tongdiemdatduoc',
  'tongsodiem',
  'diemtong',
  'tongdiemcuoicung',
  'diemtonghop',
  'tonghop',
  'chiso',
  'chisotonghop',
  'diem',
  'diemso',
  'ketqua',
  'ketquachung',
  'tongdiemchung',
  'total',
  'totalscore',
  'composite',
  'overall',
  'overallscore',
  'compositescore',
  'ketquachiso',
  'ketquadanhgia',
]);
/** Whether a text names the whole rather than a part: "Tổng điểm", "Tổng cộng", "Total", or nothing at all. A bare number is a part. */
function isTotalName(text) {
  const { number, name } = criterionNameOf(text);
  return (number === null || name !== '') && totals.has(plainKey(name.replaceAll(/\b(?:19|20)\d\d\b/gu, '')));
}
// src/domain/nearestNames.ts
/** Prepares plain names (see `plainKey`) once for any number of look-ups. */
function buildNameIndex(names) {
  const postings = /* @__PURE__ */ new Map();
  const sizes = new Int32Array(names.length);
  names.forEach((name, position) => {
    const pairs = pairsOf(name);
    sizes[position] = pairs.size;
    for (const pair of pairs) {
      const list = postings.get(pair);
      if (list === void 0) postings.set(pair, [position]);
      else list.push(position);
    }
  });
  return {
    names,
    sizes,
    postings,
    shared: new Int32Array(names.length),
  };
}
/** The names most like a text, best first, by the Dice coefficient of letter pairs (Dice 1945); `least` must be above 0. */
function nearestNames({ sizes, postings, shared }, name, limit, least = 0.3) {
  const pairs = pairsOf(name);
  const touched = [];
  for (const pair of pairs)
    for (const position of postings.get(pair) ?? []) {
      if (shared[position] === 0) touched.push(position);
      shared[position] = (shared[position] ?? 0) + 1;
    }
  const near = [];
  for (const position of touched) {
    const similarity = (2 * (shared[position] ?? 0)) / (pairs.size + (sizes[position] ?? 0));
    shared[position] = 0;
    if (similarity >= least)
      insert(
        near,
        {
          position,
          similarity,
        },
        limit,
      );
  }
  return near;
}
/** Keeps the best `limit` names in order: most alike first, then by position. */
function insert(near, name, limit) {
  let place = near.length;
  while (place > 0 && isBetter(name, near[place - 1])) place -= 1;
  if (place >= limit) return;
  near.splice(place, 0, name);
  if (near.length > limit) near.pop();
}
var isBetter = (name, other) =>
  other !== void 0 &&
  (name.similarity > other.similarity ||
    (name.similarity === other.similarity && name.position < other.position));
/** Dice coefficient of the letter pairs of two plain names, 0–1. */
function nameSimilarity(a, b) {
  const pairsA = pairsOf(a);
  const pairsB = pairsOf(b);
  let shared = 0;
  for (const pair of pairsA) if (pairsB.has(pair)) shared += 1;
  return (2 * shared) / (pairsA.size + pairsB.size);
}
/** Neighbouring letters, the ends marked, so that names of one letter have pairs too. */
function pairsOf(name) {
  const padded = `^${name.slice(0, 200)}$`;
  const pairs = /* @__PURE__ */ new Set();
  for (let at = 0; at < padded.length - 1; at += 1) pairs.add(padded.slice(at, at + 2));
  return pairs;
}
// src/domain/unitName.ts
/** Kinds of administrative units that a name's prefix tells apart. */
var prefixKinds = ['tinh', 'thanh_pho', 'quan', 'huyen', 'thi_xa', 'xa', 'phuong', 'thi_tran', 'dac_khu'];
/** Longer texts are no names: only their beginning is looked at, so that hostile cells cost nothing. */
var longestName$2 = 300;
var offices =
  /^(?:(?:văn phòng\s+)?(?:h[đd]nd\s*(?:và|&|-)\s*)?ubnd|[uủ][yỷ] ban nh[aâ]n d[aâ]n|uỷ ban nhân dân)\s+/iu;
/** One sign at the end: a pattern for all of them at once would try every way to split a row of stars. */
var lastFootnote = /(?:[*†‡¹²³⁴⁵]|\(\s*(?:\*{1,3}|\d{1,2})\s*\)|\[\s*(?:\*{1,3}|\d{1,2})\s*\])\s*$/u;
var formerMark = /\s*\(\s*(?:cũ|cu|trước sáp nhập)\s*\)/iu;
var englishKind = /\s+(?:city|province|commune|ward)$/iu;
var prefixes = [
  [/^th(?:ủ|u) (?:đ|d)(?:ô|o)\s+/iu, 'thanh_pho'],
  [/^th(?:à|a)nh ph(?:ố|o)\s+/iu, 'thanh_pho'],
  [/^t\.?p(?:\.\s*|\s+)/iu, 'thanh_pho'],
  [/^t(?:ỉ|i)nh\s+/iu, 'tinh'],
  [/^t\.\s*/iu, 'tinh'],
  [/^th(?:ị|i) x(?:ã|a)\s+/iu, 'thi_xa'],
  [/^t\.?x(?:\.\s*|\s+)/iu, 'thi_xa'],
  [/^th(?:ị|i) tr(?:ấ|a)n\s+/iu, 'thi_tran'],
  [/^t\.?t(?:\.\s*|\s+)/iu, 'thi_tran'],
  [/^ph(?:ườ|uo)ng\s+/iu, 'phuong'],
  [/^p(?:\.\s*|\s+)/iu, 'phuong'],
  [/^(?:đ|d)(?:ặ|a)c khu\s+/iu, 'dac_khu'],
  [/^(?:đ|d)k(?:\.\s*|\s+)/iu, 'dac_khu'],
  [/^huy(?:ệ|e)n\s+/iu, 'huyen'],
  [/^h\.\s*/iu, 'huyen'],
  [/^qu(?:ậ|a)n\s+/iu, 'quan'],
  [/^q(?:\.\s*|\s+)/iu, 'quan'],
  [/^x(?:ã|a)\s+/iu, 'xa'],
  [/^x(?:\.\s*|\s+)/iu, 'xa'],
];
/** Takes a printed unit name apart: office words, footnotes and "(cũ)" off, prefix told from name. Any text is allowed. */
function unitNameOf(text) {
  const clean = repairLetters(text.slice(0, longestName$2))
    .replaceAll(/[\s\u00A0]+/gu, ' ')
    .trim();
  const former = formerMark.test(clean);
  const withoutFormer = clean.replace(formerMark, '');
  const footnote = lastFootnote.test(withoutFormer);
  const name = withoutFootnotes(withoutFormer).replace(offices, '').trim();
  const readings = [reading(name, null)];
  for (const [pattern, kind] of prefixes) {
    const rest = name.replace(pattern, '');
    if (rest !== name && rest.trim() !== '') {
      readings.push(reading(rest, kind));
      break;
    }
  }
  const bare = name.replace(englishKind, '');
  if (bare !== name && bare !== '') readings.push(reading(bare, null));
  return {
    readings,
    accented: isAccented(name),
    footnote,
    former,
  };
}
function withoutFootnotes(text) {
  let rest = text;
  while (lastFootnote.test(rest)) rest = rest.replace(lastFootnote, '').trimEnd();
  return rest;
}
var reading = (name, kind) => ({
  kind,
  key: nameKey(name),
  plain: plainKey(name),
});
/** Short and foreign names of provinces, with the official names they stand for (one of them is valid on a day). */
var knownNames = [
  [['HCM', 'HCMC', 'TPHCM', 'TP Hồ Chí Minh', 'Thành phố HCM', 'Sài Gòn'], ['Hồ Chí Minh']],
  [['BR-VT', 'BRVT', 'Bà Rịa VT'], ['Bà Rịa - Vũng Tàu']],
  [
    ['TT-Huế', 'TT Huế', 'Huế', 'TP Huế', 'Thành phố Huế', 'Thừa Thiên - Huế', 'Tỉnh Thừa Thiên Huế'],
    ['Thừa Thiên Huế', 'Huế'],
  ],
  [['Đắc Lắc', 'Đắc Lắk', 'Đắk Lắc', 'Đăk Lăk', 'Đăklăk'], ['Đắk Lắk']],
  [['Đắc Nông', 'Đăk Nông', 'Đăknông'], ['Đắk Nông']],
];
var knownByKey = new Map(
  knownNames.flatMap(([spellings, names]) => spellings.map((text) => [nameKey(text), names])),
);
var knownByPlain = new Map(
  knownNames.flatMap(([spellings, names]) => spellings.map((text) => [plainKey(text), names])),
);
/** The official names a known short or foreign name stands for; none when it is not known. Accents must agree if written. */
var officialNames = ({ readings, accented }) =>
  readings.flatMap(({ key, plain }) => (accented ? knownByKey.get(key) : knownByPlain.get(plain)) ?? []);
// src/domain/unitMatch.ts
/** Builds the look-ups once, for any number of queries. Later aliases of the same spelling win. */
function buildUnitDirectory(units, aliases = []) {
  const byCode = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  const byPlain = /* @__PURE__ */ new Map();
  const byAlias = /* @__PURE__ */ new Map();
  const byId = /* @__PURE__ */ new Map();
  for (const unit of units) {
    byId.set(unit.unitId, unit);
    add$1(byCode, unit.code, unit);
    for (const { key, plain } of unitNameOf(unit.name).readings) {
      add$1(byKey, key, unit);
      add$1(byPlain, plain, unit);
    }
  }
  for (const { alias, unitId } of aliases) {
    const unit = byId.get(unitId);
    if (unit !== void 0) add$1(byAlias, wholeKey(unitNameOf(alias)), unit);
  }
  return {
    units,
    byCode,
    byKey,
    byPlain,
    byAlias,
    nearest: buildNameIndex(units.map(bareName)),
    kinds: new Map(units.map((unit) => [unit, kindOf(unit)])),
  };
}
function add$1(map, key, unit) {
  if (key === '') return;
  const list = map.get(key);
  if (list === void 0) map.set(key, [unit]);
  else if (!list.includes(unit)) list.push(unit);
}
var wholeKey = (name) => name.readings[0]?.key ?? '';
var bareName = (unit) => unitNameOf(unit.name).readings.at(-1)?.plain ?? '';
var validOn = (day) => (unit) => unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);
/**
 * Finds a unit by code and day, else by name and day. A spelling without accents matches only when one unit alone
 * has it; an accented name that fits none is never matched by its letters alone. Codes without their leading zeros
 * (spreadsheets drop them) are understood when one unit alone has them.
 */
function matchUnit(directory, query) {
  const named = query.name.trim() === '' ? null : matchName(directory, query.name, query.day);
  if (query.code.trim() === '')
    return (
      named ?? {
        status: 'unknown',
        candidates: [],
      }
    );
  const unit = unitOfCode(directory, query.code.trim(), query.day);
  if (unit === null) {
    const likely = named?.status === 'matched' ? [named.unit] : (named?.candidates ?? []);
    const sameCode = directory.byCode.get(query.code.trim()) ?? [];
    return {
      status: 'unknown',
      candidates: [.../* @__PURE__ */ new Set([...likely, ...sameCode])].slice(0, 3),
    };
  }
  if (named?.status === 'matched' && named.unit !== unit)
    return {
      status: 'ambiguous',
      candidates: [unit, named.unit],
    };
  return {
    status: 'matched',
    unit,
    how: 'code',
    nameDiffers: named !== null && !agrees(named, unit),
  };
}
var agrees = (named, unit) =>
  named.status === 'matched'
    ? named.unit === unit
    : named.status === 'ambiguous' && named.candidates.includes(unit);
function unitOfCode({ byCode }, code, day) {
  for (const written of [code, ...[2, 3, 5].map((length) => code.padStart(length, '0'))]) {
    const found = (byCode.get(written) ?? []).filter(validOn(day));
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}
function matchName(directory, text, day) {
  const name = unitNameOf(text);
  const aliased = (directory.byAlias.get(wholeKey(name)) ?? []).filter(validOn(day));
  if (aliased.length > 0) return oneOf(aliased.slice(-1), 'alias');
  for (const reading of name.readings) {
    const found = fitting(directory, reading, day);
    if (found !== null) return found;
  }
  const knownOnDay = unitsOfKnownName(directory, name).filter(validOn(day));
  if (knownOnDay.length > 0) return oneOf(knownOnDay, 'knownName');
  return matchPlain(directory, name, day);
}
var unitsOfKnownName = (directory, name) => [
  ...new Set(officialNames(name).flatMap((official) => directory.byPlain.get(plainKey(official)) ?? [])),
];
/** Units with exactly this key: one is a match, several are told apart by the prefix or not at all. */
function fitting({ byKey, kinds }, { kind, key }, day) {
  const found = (byKey.get(key) ?? []).filter(validOn(day));
  if (found.length === 0) return null;
  if (kind === null) return oneOf(found, 'name');
  const sameKind = found.filter((unit) => kinds.get(unit) === kind);
  if (sameKind.length > 0) return oneOf(sameKind, 'name');
  const kindUnknown = found.filter((unit) => kinds.get(unit) === null);
  return kindUnknown.length > 0
    ? oneOf(kindUnknown, 'name')
    : {
        status: 'ambiguous',
        candidates: found,
      };
}
/** What a unit is, by its name's own prefix or its declared kind; null for kinds without a prefix. */
function kindOf(unit) {
  const declared = plainKey(unit.kind);
  return (
    prefixKinds.find((kind) => kind.replaceAll('_', '') === declared) ??
    unitNameOf(unit.name).readings[1]?.kind ??
    null
  );
}
function matchPlain(directory, name, day) {
  if (!name.accented)
    for (const { plain } of name.readings) {
      const found = (directory.byPlain.get(plain) ?? []).filter(validOn(day));
      if (found.length > 0) return oneOf(found, 'accentFree');
    }
  return {
    status: 'unknown',
    candidates: nearestUnits(directory, name, day),
  };
}
var oneOf = (units, how) => {
  const [unit] = units;
  return unit !== void 0 && units.length === 1
    ? {
        status: 'matched',
        unit,
        how,
        nameDiffers: false,
      }
    : {
        status: 'ambiguous',
        candidates: units,
      };
};
var communeKinds$1 = /* @__PURE__ */ new Set(['xa', 'phuong', 'thi_tran', 'dac_khu']);
var provinceKinds$1 = /* @__PURE__ */ new Set(['tinh', 'thanh_pho']);
/** A commune is never proposed for a province, nor the other way round, where both say what they are. */
var isSameTier = (a, b) =>
  !(communeKinds$1.has(a) && provinceKinds$1.has(b)) && !(provinceKinds$1.has(a) && communeKinds$1.has(b));
/** The best three by spelling; units valid on the day come before those that are not. */
function nearestUnits(directory, name, day) {
  const isValid = validOn(day);
  const reading = name.readings.at(-1);
  const plain = reading?.plain ?? '';
  return nearestNames(directory.nearest, plain, 12)
    .flatMap(({ position, similarity }) => {
      const unit = directory.units[position];
      return unit === void 0 || !isSameTier(reading?.kind ?? null, directory.kinds.get(unit) ?? null)
        ? []
        : [
            {
              unit,
              score: similarity + (isValid(unit) ? 0.2 : 0),
            },
          ];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ unit }) => unit);
}
/** Every unit that bears a name in any validity period: more than one period means the year must decide. */
function unitsEverNamed(directory, text) {
  const name = unitNameOf(text);
  const named = name.readings.flatMap(
    ({ key, plain }) => (name.accented ? directory.byKey.get(key) : directory.byPlain.get(plain)) ?? [],
  );
  return [.../* @__PURE__ */ new Set([...named, ...unitsOfKnownName(directory, name)])];
}
// src/ingest/fileFormat.ts
/** One format per file, by the evidence of all its number columns together; in a workbook, of what is text in them. */
function fileFormat(table, positions) {
  const typed = typedRows(table);
  return decimalEvidence(typed, positions) ?? undecidedFormat(table, typed, positions);
}
/** The format where nothing is proven: numbers of a workbook are exact, unless texts among them read two ways. */
var undecidedFormat = ({ numberCells }, typed, positions) =>
  numberCells === void 0 ||
  typed.some((row) => positions.some((position) => isAmbiguousNumber(row[position] ?? '')))
    ? 'unknown'
    : 'dot';
/**
 * With a known format, that one. Without one, a cell is read only if it means the same in both formats: no marks
 * at all. In a file that mixes both, every number with a mark is in doubt.
 */
function cellFormat(cell, format) {
  if (format === 'dot' || format === 'comma') return format;
  if (format === 'mixed') return /\d[.,]\d/u.test(cell) ? 'ambiguous' : 'dot';
  return isAmbiguousNumber(cell) ? 'ambiguous' : 'dot';
}
// src/ingest/figureCell.ts
var invalid = { status: 'invalid' };
var ambiguous = { status: 'ambiguous' };
var unitWord = /\s*(?:điểm|đ|points?|pts?)\.?$/iu;
var footnote = /\s*(?:\*+|\(\*+\))$/u;
var longestFigure = 80;
var simple = /^[\d.,]+$/u;
/** The printed numbers of a cell without `điểm`, footnote stars and the stroke of a fraction: one, or two of a fraction. */
function numbersOf(cell) {
  const text = cell.trim();
  if (text.length > longestFigure || simple.test(text)) return [text];
  const bare = text.replace(footnote, '').replace(unitWord, '').trim();
  const stroke = bare.indexOf('/');
  return stroke === -1
    ? [bare]
    : [bare.slice(0, stroke).replace(unitWord, '').trim(), bare.slice(stroke + 1).trim()];
}
var beginsWithDigit = (cell) => {
  const code = cell.charCodeAt(0);
  return code >= 48 && code <= 57;
};
/** Whether a cell is blank or holds a missing sign. */
var isMissing = (cell) => !beginsWithDigit(cell) && missingMark(cell) !== null;
/** Reads `87,92`, `86,50%`, `9.12/10`, `9,12 điểm`, `45,55*`, a missing sign, or says why it cannot. */
function readFigureCell(cell, format) {
  if (format === 'dot' || format === 'comma') {
    const value = plainNumber$1(cell, format);
    if (!Number.isNaN(value))
      return {
        status: 'number',
        value,
        percent: false,
        outOf: null,
      };
  }
  const reason = beginsWithDigit(cell) ? null : missingMark(cell);
  if (reason !== null)
    return {
      status: 'missing',
      reason,
    };
  const numbers = numbersOf(cell);
  const [first = '', second] = numbers;
  if (numbers.length > 2 || first === '') return invalid;
  const value = readNumber(first, format);
  const outOf = second === void 0 ? null : readNumber(second, format);
  if (value === 'ambiguous' || outOf === 'ambiguous') return ambiguous;
  if (value === 'invalid' || outOf === 'invalid') return invalid;
  return {
    status: 'number',
    value,
    percent: cell.includes('%'),
    outOf,
  };
}
function readNumber(text, format) {
  const read = cellFormat(text, format);
  if (read === 'ambiguous') return 'ambiguous';
  const value = parseNumberCell(text, read);
  return typeof value === 'number' ? value : 'invalid';
}
/** How an ambiguous cell would read in each format; null where it is no number in that format. */
function bothReadings(cell) {
  const [first = ''] = numbersOf(cell);
  const read = (format) => {
    const value = parseNumberCell(first, format);
    return typeof value === 'number' ? value : null;
  };
  return {
    dot: read('dot'),
    comma: read('comma'),
  };
}
var figureShape = /^[+\-\u2212]?\d[\d.,]*\s?%?$/u;
/** Whether a cell may be a figure in some number format; blanks and missing signs are not. */
var looksLikeFigure = (cell) => {
  const [first = '', second] = numbersOf(cell);
  return figureShape.test(first) && (second === void 0 || figureShape.test(second));
};
// src/ingest/columnContent.ts
var sampleRows = 200;
/** Looks at the first rows of a column. */
function columnContent(rows, position, units) {
  const filled = rows
    .slice(0, sampleRows)
    .map((row) => row[position] ?? '')
    .filter((cell) => missingMark(cell) === null || /^[xX]$/u.test(cell.trim()));
  const share = (test) => (filled.length === 0 ? 0 : filled.filter(test).length / filled.length);
  return {
    filled: filled.length,
    figureShare: share(looksLikeFigure),
    unitShare: share((cell) => !looksLikeFigure(cell) && unitsEverNamed(units, cell).length > 0),
    numberShare: share((cell) => criterionNumberOf(cell) !== null),
    hasHierarchy: filled.some((cell) => /^\s*(?:\d+\.\d|[IVX]+\s*\.?\s*$|[a-z]\))/u.test(cell)),
    numberedTextShare: share((cell) => {
      const { number, name } = criterionNameOf(cell);
      return number !== null && name !== '';
    }),
  };
}
// src/domain/indexName.ts
var known$1 = new Map(
  [
    [
      'PAR',
      [
        'par',
        'parindex',
        'paindex',
        'parinderx',
        'parindx',
        'pari',
        'cchc',
        'chisocchc',
        'chisoparindex',
        'chisocaicachhanhchinh',
        'chisocaicachhanhchinhparindex',
        'ketquachisocchc',
      ],
    ],
    [
      'SIPAS',
      [
        'sipas',
        'chisosipas',
        'chisohailong',
        'tylehailong',
        'tilehailong',
        'mucdohailong',
        'chisohailongvesuphucvuhanhchinh',
        'chisohailongcuanguoidan',
      ],
    ],
    ['PAPI', ['papi', 'chisopapi', 'papiindex', 'papitonghop', 'chisohieuquaquantrivahanhchinhcongcaptinh']],
  ].flatMap(([code, keys]) => keys.map((key) => [key, code])),
);
/** Misprinted names inside running text; the satisfaction index is looked for before "cải cách hành chính". */
var mentions = [
  [/sipas|chi so hai long|muc do hai long|ty le hai long/u, 'SIPAS'],
  [/\bpapi\b|hieu qua quan tri/u, 'PAPI'],
  [/\bpa?r?[ -]?inde(?:x|rx)\b|\bparindex\b|chi so (?:cai cach hanh chinh|cchc)/u, 'PAR'],
];
var longestName$1 = 300;
var yearWords = /\b(?:năm\s+)?(?:19|20)\d\d\b/giu;
var resultWords = /^\s*(?:tổng\s+)?(?:điểm|kết quả)(?:\s+chỉ số)?\s+/iu;
/** The index a cell or heading names, years and "Điểm" aside; null when it names none. Registered codes and names come first. */
function indexCodeNamed(text, indices) {
  const key = plainKey(
    text.slice(0, longestName$1).normalize('NFC').replaceAll(yearWords, '').replace(resultWords, ''),
  );
  if (key === '') return null;
  const registered = indices.find(({ indexCode, nameVi, nameEn }) =>
    [indexCode, nameVi, nameEn].some((name) => plainKey(name) === key),
  );
  if (registered !== void 0) return registered.indexCode;
  const code = known$1.get(key);
  return code === void 0 ? null : asIndexCode(code);
}
/** The only index a title mentions; null when it mentions none or several. */
function indexMentioned(title, indices) {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[\s_]+/gu, ' ');
  const found = new Set(mentions.filter(([pattern]) => pattern.test(words)).map(([, code]) => code));
  const padded = ` ${words.replaceAll(/[^a-z0-9]+/gu, ' ')} `;
  for (const { indexCode } of indices)
    if (padded.includes(` ${indexCode.toLowerCase()} `)) found.add(indexCode);
  const [only] = found;
  return only !== void 0 && found.size === 1 ? asIndexCode(only) : null;
}
// src/ingest/headerAlias.ts
/** Other headings offices use for our column names, in any case, accents or spacing. */
var aliases = {
  nam: ['Năm đánh giá', 'year'],
  ky: ['Kỳ', 'Kỳ báo cáo', 'period'],
  don_vi: ['Tên đơn vị', 'Địa phương', 'Tỉnh, thành phố', 'unit', 'province'],
  ma_don_vi: ['Mã', 'Mã tỉnh', 'unit code', 'province code'],
  chi_so: ['index', 'index code'],
  phuong_phap: ['Mã phương pháp', 'method', 'method id'],
  tieu_chi: ['Mã tiêu chí', 'criterion', 'criterion id', 'dimension'],
  tieu_chi_cha: ['Tiêu chí cấp trên', 'parent'],
  loai_diem: ['score kind', 'kind'],
  diem: ['Điểm số', 'Điểm đạt', 'Giá trị', 'score', 'points', 'percent', 'value'],
  diem_toi_da: ['Điểm chuẩn', 'max', 'max points'],
  diem_toi_thieu: ['min', 'min points'],
  co_mau: ['Số phiếu', 'Số phiếu hợp lệ', 'sample size', 'n'],
  ghi_chu: ['note', 'notes'],
  nguon: ['Nguồn số liệu', 'source', 'sources'],
  ten: ['Tên gọi', 'name', 'name vi'],
  ten_en: ['Tên tiếng Anh', 'name en'],
  ma: ['Mã số', 'Mã đơn vị', 'code'],
  loai: ['Loại đơn vị', 'type', 'kind'],
  truc_thuoc: ['Đơn vị cấp trên', 'parent code'],
  tu_ngay: ['Có hiệu lực từ', 'valid from'],
  den_ngay: ['Có hiệu lực đến', 'valid to'],
  hang: ['Xếp hạng', 'Thứ hạng', 'rank'],
  nhom: ['Mã nhóm', 'group'],
  ma_cu: ['old code'],
  ten_cu: ['old name'],
  ma_moi: ['new code'],
  ten_moi: ['new name'],
  pham_vi: ['Toàn bộ hoặc một phần', 'part'],
  sap_nhap: ['merged'],
  ngay_hieu_luc: ['Ngày có hiệu lực', 'effective date'],
};
/** `Mã đơn vị`, `MA_DON_VI` and `mã  đơn-vị` fold alike: no marks, lower case, words joined by `_`. */
var foldHeader = (heading) =>
  heading
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');
/** Finds the wanted columns by their own name first, then by alias. */
function matchHeader(header, wanted) {
  const folded = header.map(foldHeader);
  const positions = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const ambiguous = [];
  const claim = (name, keys) => {
    const found = folded.flatMap((key, position) => (keys.has(key) && !taken.has(position) ? position : []));
    const [first] = found;
    if (first === void 0) return;
    if (found.length > 1) ambiguous.push(name);
    positions.set(name, first);
    for (const position of found) taken.add(position);
  };
  for (const name of wanted) claim(name, /* @__PURE__ */ new Set([name]));
  for (const name of wanted)
    if (!positions.has(name)) claim(name, new Set((aliases[name] ?? []).map(foldHeader)));
  return {
    positions,
    unknown: header.filter((heading, position) => heading !== '' && !taken.has(position)),
    ambiguous,
  };
}
// src/ingest/headingRole.ts
/** Headings as offices print them, separated by `;`. */
var words = [
  [
    'unit',
    null,
    'don_vi;Tên đơn vị;Địa phương;Tỉnh;Tỉnh, thành phố;Tỉnh/TP;Tỉnh, thành;Tên tỉnh;Thành phố;Tỉnh/Thành phố trực thuộc trung ương;Xã;Phường;Xã, phường;Tên xã;Tên xã, phường;Xã, phường, thị trấn;Xã, thị trấn;Xã, phường, đặc khu;Quận, huyện;Huyện;Tên huyện;Quận, huyện, thị xã;Huyện, thị xã, thành phố;Sở, ngành;Sở, ban, ngành;Cơ quan;Cơ quan, đơn vị;Tên cơ quan;Tên cơ quan, đơn vị;Đơn vị hành chính;Đơn vị được đánh giá;Phòng ban;Phòng, ban;unit;unit name;province;province name;provinces;district;commune;ward;locality;name',
  ],
  ['unitCode', null, 'ma_don_vi;Mã;Mã tỉnh;Mã xã;Mã huyện;Mã ĐVHC;unit code;province code;code'],
  ['year', null, 'nam;Năm đánh giá;Năm báo cáo;year;assessment year'],
  ['period', null, 'ky;Kỳ báo cáo;Kỳ đánh giá;Quý;Tháng;Đợt;Đợt đánh giá;period;quarter;month'],
  ['index', null, 'chi_so;Tên chỉ số;Mã chỉ số;Bộ chỉ số;index;index code;index name'],
  ['method', null, 'phuong_phap;Mã phương pháp;method;method id'],
  [
    'criterion',
    null,
    'tieu_chi;Tên tiêu chí;Nội dung;Nội dung tiêu chí;Nội dung đánh giá;Nội dung chấm điểm;Lĩnh vực;Tên lĩnh vực;Lĩnh vực, tiêu chí;Lĩnh vực/Tiêu chí;Lĩnh vực/Tiêu chí/Tiêu chí thành phần;Tiêu chí/Tiêu chí thành phần;Tiêu chí thành phần;Tiêu chí đánh giá;Chỉ tiêu;Trục nội dung;Nội dung thành phần;criterion;criteria;criterion name;indicator;dimension;sub-dimension',
  ],
  ['criterionNumber', null, 'ma_tieu_chi;Mã;Số hiệu tiêu chí;criterion id;criterion code'],
  ['kind', null, 'loai_diem;score kind;kind'],
  [
    'max',
    null,
    'diem_toi_da;Điểm chuẩn;Thang điểm;Điểm quy định;Điểm max;Số điểm tối đa;max;max points;max score',
  ],
  ['n', null, 'co_mau;Số phiếu;Số phiếu hợp lệ;Số mẫu;sample size;n'],
  [
    'note',
    null,
    'ghi_chu;Ý kiến;Ý kiến thẩm định;Tài liệu kiểm chứng;Tài liệu kiểm chứng/Giải trình;Giải trình;Lý do;Nguồn;Nguồn số liệu;note;notes;source',
  ],
  ['rank', null, 'Xếp hạng;Thứ hạng;Hạng;Xếp thứ;Vị thứ;Vị trí;Vị trí xếp hạng;rank;ranking'],
  ['band', null, 'Xếp loại;Phân loại;Mức xếp loại;Mức đánh giá;Xếp nhóm;Nhóm;class;band;group'],
  ['order', null, 'STT;TT;Số TT;Số thứ tự;Thứ tự;no;no.;#;id'],
  [
    'figure',
    'selfAssessed',
    'Tự chấm;Điểm tự chấm;Tự đánh giá;Điểm tự đánh giá;Điểm đơn vị tự chấm;Đơn vị tự chấm;TC;self-assessed;self assessment',
  ],
  ['figure', 'appraised', 'Thẩm định;Điểm thẩm định;TĐ;Kết quả thẩm định;Điểm hội đồng thẩm định;appraised'],
  [
    'figure',
    'survey',
    'XHH;Điểm XHH;Điều tra XHH;Điểm điều tra XHH;Điều tra xã hội học;Điểm điều tra xã hội học;Khảo sát;survey',
  ],
  [
    'figure',
    'final',
    'Điểm thẩm định sau khi trừ;Điểm chấm thực tế;Điểm cuối cùng;Điểm chính thức;Tổng;final',
  ],
  [
    'figure',
    null,
    'diem;Điểm số;Điểm đạt;Điểm đạt được;Số điểm;Giá trị;Kết quả;Tổng điểm;Tổng số điểm;Tổng cộng;Tổng điểm đạt được;Tổng điểm đạt;Điểm tổng hợp;Điểm tổng;Kết quả đánh giá;Kết quả chỉ số;Tỷ lệ;score;points;value;total;total score;percent;composite',
  ],
  ['deduction', null, 'Bị trừ;Điểm bị trừ;Điểm trừ;deduction'],
];
var known = /* @__PURE__ */ new Map();
for (const [role, kind, headings] of words)
  for (const heading of headings.split(';')) {
    const key = foldHeader(heading) === '' ? heading : foldHeader(heading);
    if (!known.has(key))
      known.set(key, {
        role,
        kind,
      });
  }
var fuzzyWords = [...known]
  .map(([key, said]) => ({
    plain: plainKey(key),
    said,
  }))
  .filter(({ plain }) => plain.length >= 5);
var fuzzyIndex = buildNameIndex(fuzzyWords.map(({ plain }) => plain));
var alikeEnough = 0.82;
var longestFuzzy = 40;
/** The role a heading names: 1 for a known heading, its likeness for a near one (misprints); null when nothing is near. */
function roleOfHeading(heading) {
  const key = foldHeader(heading.replaceAll(/\(\s*%\s*\)|%/gu, ' '));
  const exact = known.get(key === '' ? heading.trim() : key);
  if (exact !== void 0)
    return {
      ...exact,
      confidence: 1,
    };
  const plain = plainKey(heading);
  if (plain.length < 5 || plain.length > longestFuzzy) return null;
  const [near] = nearestNames(fuzzyIndex, plain, 1, alikeEnough);
  const word = near === void 0 ? void 0 : fuzzyWords[near.position];
  return near === void 0 || word === void 0
    ? null
    : {
        ...word.said,
        confidence: near.similarity,
      };
}
// src/ingest/mapping.ts
var nothingFixed = {
  year: null,
  period: null,
  indexCode: null,
  methodId: null,
  unitId: null,
  kind: null,
};
/** A figure column that says nothing beyond its row. */
var plainFigure = {
  criterion: [],
  isBelowRow: false,
  unit: null,
  year: null,
  index: null,
  kind: null,
  measure: 'points',
};
var yearPattern = /(?:19|20)\d\d/gu;
/** Equal for files with the same headings, whatever their years, case, accents or spacing. */
var headerSignature = (table) =>
  table.header.map((heading) => foldHeader(heading).replaceAll(yearPattern, '#')).join('|');
/** A saved mapping on a file with the same signature: the years of headings are read again. */
var reuseMapping = (saved, header) => ({
  ...saved,
  columns: header.map((heading, position) => {
    const column = saved.columns[position];
    if (column === void 0)
      return {
        heading,
        role: 'ignored',
        confidence: 0,
        figure: null,
      };
    const { figure } = column;
    const year = figure === null || figure.year === null ? null : (yearIn(heading) ?? figure.year);
    return {
      ...column,
      heading,
      figure:
        figure === null
          ? null
          : {
              ...figure,
              year,
            },
    };
  }),
});
/** The only year a text names; null when it names none or several. */
function yearIn(text) {
  const found = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu));
  const [only] = found;
  return only !== void 0 && found.size === 1 ? Number(only) : null;
}
// src/ingest/figureHeading.ts
var bareYear = /^(?:năm\s*)?((?:19|20)\d\d)$/iu;
var totalWords = /^tổng(?:\s+(?:số\s+)?điểm|\s+cộng)?\s+/iu;
var matrixLeaf = /^tc\s*tp\s*(?:\d+\.)?(\d+)$/iu;
var matrixGroup = /^(?:tiêu chí|tc)\s*(\d+)$/iu;
var matrixTotal = /^(?:tđ|điểm|tổng)\s*(?:tc|tiêu chí)\s*(\d+)$/iu;
/** The headings of one column, outermost first; header rows are joined by " / ". */
var headingParts = (heading) =>
  heading
    .split(' / ')
    .map((part) => part.trim())
    .filter((part) => part !== '');
/** Reads the heading of a column whose cells are figures of units: criterion, kind, year, index, percent or points. */
function figureHeading(heading, indices) {
  const parts = headingParts(heading);
  const years = parts.filter((part) => bareYear.test(part));
  const named = withNumbers(parts.filter((part) => !bareYear.test(part)));
  const leaf = named.at(-1) ?? '';
  const said = roleOfHeading(leaf.replace(totalWords, '')) ?? roleOfHeading(leaf);
  const isFigureWord = said !== null && (said.role === 'figure' || said.role === 'deduction');
  const isPercent =
    /%|phần trăm/iu.test(leaf) || (named.length > 1 && /^(?:chỉ số|tỷ lệ|tỉ lệ)$/iu.test(leaf));
  const above = isFigureWord || (isPercent && named.length > 1) ? named.slice(0, -1) : named;
  const joined = bilingualNames(above.join(' / ')) === null ? above : [above.join(' / ')];
  const criterion = above.length > 0 && above.every(isTotalName) ? [] : joined;
  const [only = ''] = criterion;
  const index = criterion.length === 1 ? indexCodeNamed(only, indices) : null;
  const year = yearIn(years.join(' ')) ?? (index === null && !isTotalName(only) ? null : yearIn(heading));
  return {
    figure: {
      ...plainFigure,
      criterion,
      index,
      year,
      kind: isFigureWord ? said.kind : null,
      measure: isPercent && named.length > 1 ? 'percentOfMax' : 'points',
    },
    isDeduction: said?.role === 'deduction',
    isKindOnly: isFigureWord && said.kind !== null && named.length === 1 && !totalWords.test(leaf),
  };
}
/** A heading row that holds only numbers (1, 2, 3 below the names) numbers the names above it. */
function withNumbers(parts) {
  const named = [];
  for (const part of parts) {
    const above = named.at(-1);
    if (!(criterionNumberOf(part)?.style === 'decimal') || above === void 0) named.push(part);
    else if (criterionNameOf(above).number === null) named[named.length - 1] = `${part}. ${above}`;
  }
  return named;
}
/** The figure column of a matrix whose rows are fields and whose columns are criteria (`TC1 / TC TP2`, `TĐ TC1`, `Điểm`); null when the heading is no such. */
function matrixHeading(heading) {
  const parts = headingParts(heading);
  const leaf = parts.at(-1) ?? '';
  const total = matrixTotal.exec(leaf)?.[1];
  if (total !== void 0) return below(total);
  const group = matrixGroup.exec(parts[0] ?? '')?.[1];
  if (group === void 0) return null;
  const part = matrixLeaf.exec(leaf)?.[1];
  if (part !== void 0) return below(`${group}.${part}`);
  return parts.length === 1 || /^(?:tđ|điểm|tổng)$/iu.test(leaf) ? below(group) : null;
}
var below = (number) => ({
  ...plainFigure,
  criterion: [number],
  isBelowRow: true,
});
// src/ingest/seenColumn.ts
/** The role of a heading, also of one joined from several header rows: the lowest that says something. */
var roleOfJoinedHeading = (heading) =>
  roleOfHeading(heading) ??
  headingParts(heading)
    .map(roleOfHeading)
    .findLast((said) => said !== null) ??
  null;
/** A column that is not used. */
var ignored = (heading) => ({
  heading,
  role: 'ignored',
  confidence: 1,
  figure: null,
});
/** A column of one role; no figure. */
var plainColumn = (heading, role, confidence = 1) => ({
  heading,
  role,
  confidence,
  figure: null,
});
// src/ingest/criterionRowColumns.ts
/** Layout and columns of a table with one criterion per row: units in columns, or the sheet of one unit; null when it has no figures. */
function criterionRowColumns(seen, criterion, context) {
  if (criterion === null) return null;
  const isMatrix = seen.filter(({ heading }) => matrixHeading(heading) !== null).length >= 2;
  const columns = seen.map((column) => {
    if (column === criterion) return plainColumn(column.heading, 'criterion', column.said?.confidence ?? 0.6);
    return isMatrix ? matrixColumn(column) : (attribute(column) ?? unitColumn$1(column, context));
  });
  const hasUnits = columns.some(({ figure }) => figure !== null && figure.unit !== null);
  const kept = hasUnits
    ? columns.map((column) =>
        column.figure !== null && column.figure.unit === null ? ignored(column.heading) : column,
      )
    : columns;
  if (!kept.some(({ role }) => role === 'figure')) return null;
  return {
    layout: hasUnits ? 'criteriaByUnits' : 'scoreSheet',
    columns: withOneMaximum(kept),
  };
}
function matrixColumn(column) {
  const below = matrixHeading(column.heading);
  if (below !== null)
    return {
      heading: column.heading,
      role: 'figure',
      confidence: 1,
      figure: below,
    };
  return column.said?.role === 'figure' ? figureOf(column) : (attribute(column) ?? ignored(column.heading));
}
var figureOf = ({ heading, said }) => ({
  heading,
  role: 'figure',
  confidence: said?.confidence ?? 0.8,
  figure: {
    ...plainFigure,
    kind: said?.kind ?? null,
  },
});
/** A column that is no unit, by its heading; running numbers before criteria number them. */
function attribute(column) {
  const { said, heading, content } = column;
  if (said === null) return null;
  switch (said.role) {
    case 'order':
    case 'criterionNumber':
    case 'unitCode':
    case 'criterion':
      return plainColumn(heading, content.filled === 0 ? 'order' : 'criterionNumber', said.confidence);
    case 'figure':
      return figureOf(column);
    case 'deduction':
      return ignored(heading);
    case 'unit':
    case 'index':
      return content.figureShare > 0.5 ? null : ignored(heading);
    default:
      return plainColumn(heading, said.role, said.confidence);
  }
}
/** A column of one unit: its heading is a unit's name, with a kind of points below it in two-row headers. */
function unitColumn$1({ heading, content }, context) {
  const parts = headingParts(heading);
  const said = parts.length > 1 ? roleOfHeading(parts.at(-1) ?? '') : null;
  const isKind = said !== null && (said.role === 'figure' || said.role === 'deduction');
  const unit = (isKind ? parts.slice(0, -1) : parts).join(' / ');
  const isKnown = unitsEverNamed(context.unitDirectory, unit).length > 0;
  const isFigures = content.figureShare >= 0.6 || (isKnown && content.filled === 0);
  if (unit === '' || !isFigures || said?.role === 'deduction') return ignored(heading);
  return {
    heading,
    role: 'figure',
    confidence: isKnown ? 1 : 0.7,
    figure: {
      ...plainFigure,
      unit,
      kind: isKind ? said.kind : null,
    },
  };
}
/** Only the first maximum and the first number count; further ones are set aside. */
function withOneMaximum(columns) {
  const seen = /* @__PURE__ */ new Set();
  return columns.map((column) => {
    if (column.role !== 'max' && column.role !== 'criterionNumber') return column;
    if (seen.has(column.role)) return ignored(column.heading);
    seen.add(column.role);
    return column;
  });
}
// src/ingest/registerLayout.ts
/** Columns that tell a register from every other file, the most particular register first. */
var marks = [
  ['succession', ['ma_cu', 'ma_moi', 'pham_vi']],
  ['bands', ['chi_so', 'bac_xep', 'can_duoi']],
  ['methods', ['phuong_phap', 'nam_dau', 'nam_cuoi']],
  ['criteria', ['phuong_phap', 'tieu_chi', 'bac', 'ten']],
  ['units', ['ma', 'ten', 'tu_ngay']],
];
/** Columns of figures: a file that has one is no register. */
var figureColumns$1 = /* @__PURE__ */ new Set(['diem', 'score', 'value', 'muc_do']);
/** The register, or survey answers, a header announces; null for files of figures and all others. */
function registerLayout(header) {
  const folded = new Set(header.map(foldHeader));
  if (folded.has('muc_do') && (folded.has('cau_hoi') || folded.has('phieu'))) return 'answers';
  if ([...figureColumns$1].some((name) => folded.has(name))) return null;
  const found = marks.find(([, names]) => matchHeader(header, names).positions.size === names.length);
  if (found !== void 0) return found[0];
  const filled = [...folded].filter((name) => name !== '');
  return folded.has('chi_so') &&
    folded.has('ten') &&
    filled.every((name) => ['chi_so', 'ten', 'ten_en', 'co_quan_cong_bo'].includes(name))
    ? 'indices'
    : null;
}
// src/ingest/unitRowColumns.ts
var onceOnly = /* @__PURE__ */ new Set([
  'unitCode',
  'year',
  'period',
  'index',
  'method',
  'criterionNumber',
  'kind',
  'max',
  'n',
  'rank',
  'band',
  'order',
]);
/** The columns of a table with one unit per row: attributes of the row by their headings, everything numeric else is figures. */
function unitRowColumns(seen, unit, criterion, indices) {
  const taken = /* @__PURE__ */ new Set();
  const namesWhole =
    criterion !== null ||
    seen.some(({ said, content }) => said?.role === 'index' && content.figureShare <= 0.5);
  return asMappings(
    seen,
    seen.map((column) => {
      if (column === unit)
        return plainColumn(
          column.heading,
          column.said?.role === 'unitCode' ? 'unitCode' : 'unit',
          column.said?.confidence ?? 0.6,
        );
      if (column === criterion)
        return plainColumn(column.heading, 'criterion', column.said?.confidence ?? 0.6);
      const role = attributeRole(column, criterion !== null);
      if (role !== null && !taken.has(role)) {
        if (onceOnly.has(role)) taken.add(role);
        return plainColumn(column.heading, role, column.said?.confidence ?? 1);
      }
      if (
        !(column.said?.role === 'figure' || column.content.figureShare >= 0.6) ||
        column.said?.role === 'deduction'
      )
        return ignored(column.heading);
      const heading = figureHeading(column.heading, indices);
      return heading.isDeduction || (namesWhole && heading.figure.criterion.length > 0)
        ? ignored(column.heading)
        : heading;
    }),
  );
}
/** The role of a column that is no figure, or null. "Chỉ số" over numbers is a figure, "Mã" beside criteria is a number. */
function attributeRole({ said, content }, hasCriterion) {
  const role = said?.role ?? null;
  if (role === null || role === 'figure' || role === 'deduction' || role === 'unit') return null;
  if (role === 'index' && content.figureShare > 0.5) return null;
  if (role === 'criterion') return hasCriterion ? 'criterionNumber' : null;
  if (role === 'max' && !hasCriterion) return null;
  return role;
}
/** Settles what one heading alone cannot: the whole index, parts named after a kind, indices side by side, percent beside points. */
function asMappings(seen, columns) {
  const headings = columns.filter((column) => !('role' in column));
  const parts = headings.filter(({ figure }) => figure.criterion.length > 0);
  const kinds = headings.filter(({ isKindOnly }) => isKindOnly);
  const hasTotal = headings.some(({ figure, isKindOnly }) => figure.criterion.length === 0 && !isKindOnly);
  const isOnlyIndices = parts.every(({ figure }) => figure.index !== null) && !hasTotal && kinds.length === 0;
  const whole = isOnlyIndices || hasTotal ? null : wholeIndex(parts);
  const namesPart = parts.length > (whole === null ? 0 : 1) || whole !== null;
  const pointsOf = new Set(
    headings
      .filter(({ figure }) => figure.measure === 'points')
      .map(({ figure }) => figure.criterion.join(' / ')),
  );
  return columns.map((column, position) => {
    if ('role' in column) return column;
    const { figure, isKindOnly } = column;
    const heading = seen[position]?.heading ?? '';
    const isPartByKind = isKindOnly && namesPart && (hasTotal || whole !== null || kinds.length === 1);
    const isWhole = column === whole || (isOnlyIndices && figure.index !== null);
    const hasPoints = figure.measure === 'percentOfMax' && pointsOf.has(figure.criterion.join(' / '));
    const settled = {
      ...figure,
      criterion: isPartByKind ? [heading] : isWhole ? [] : figure.criterion,
      kind: isPartByKind ? null : figure.kind,
      index: isOnlyIndices ? figure.index : (whole?.figure.index ?? null),
      measure: hasPoints ? 'percentCheck' : figure.measure,
    };
    return {
      heading,
      role: 'figure',
      confidence: seen[position]?.said?.confidence ?? 0.8,
      figure: settled,
    };
  });
}
/** The column that names the index itself beside its parts (`PAR INDEX` beside `SIPAS`, which is a part of it there); null when none or several do. */
function wholeIndex(parts) {
  const named = parts.filter(({ figure }) => figure.index !== null);
  const candidates = named.length > 1 ? named.filter(({ figure }) => figure.index !== 'SIPAS') : named;
  const [only] = candidates;
  return only !== void 0 && candidates.length === 1 ? only : null;
}
// src/ingest/detectLayout.ts
/** Recognises layout and columns of a table by its headings, then by what its cells look like. Never throws. */
function detectLayout(table, context) {
  if (table.header.length === 0)
    return {
      layout: null,
      confidence: 0,
      mapping: null,
    };
  const register = registerLayout(table.header);
  if (register !== null) return detected(register, table.header.map(ignored));
  const seen = table.header.map((heading, position) => ({
    heading,
    position,
    said: roleOfJoinedHeading(heading),
    content: columnContent(table.rows, position, context.unitDirectory),
  }));
  const unit = unitColumn(seen);
  const criterion = criterionColumn(seen, unit);
  if (unit !== null) {
    const columns = unitRowColumns(seen, unit, criterion, context.indices);
    return detected(unitLayout(columns, criterion !== null), columns);
  }
  const rows = criterionRowColumns(seen, criterion, context);
  return rows === null
    ? {
        layout: null,
        confidence: 0,
        mapping: null,
      }
    : detected(rows.layout, rows.columns);
}
function detected(layout, columns) {
  const used = columns.filter(({ role }) => role !== 'ignored').map(({ confidence }) => confidence);
  return {
    layout,
    confidence: Math.min(1, ...used),
    mapping: {
      layout,
      columns,
      numberFormat: null,
      fixed: nothingFixed,
    },
  };
}
var saysRole =
  (role) =>
  ({ said }) =>
    said?.role === role;
/** The column of units: by heading, the smallest unit of several ("Tỉnh", "Xã"); else text cells that are mostly known units. */
function unitColumn(seen) {
  const [smallest] = seen
    .filter((column) => saysRole('unit')(column) && !isFigures(column.content))
    .toSorted(smallestFirst);
  if (smallest !== void 0) return smallest;
  const isCriterionTable = seen.some(saysRole('criterion'));
  const known = seen.find(({ said, content }) => said === null && content.unitShare >= 0.5);
  if (known !== void 0) return known;
  return (
    seen
      .filter(saysRole('unitCode'))
      .find(({ heading }) => !isCriterionTable || !/^(?:mã|ma|code)$/iu.test(heading.trim())) ?? null
  );
}
function smallestFirst(a, b) {
  const size = territory(a.heading) - territory(b.heading);
  if (size !== 0) return size;
  const share = b.content.unitShare - a.content.unitShare;
  return share === 0 ? b.position - a.position : share;
}
var territories = [
  /^(?:tên\s+)?(?:xã|phường|commune|ward)/iu,
  /đơn vị|cơ quan|sở|phòng|unit|name|locality|địa phương/iu,
  /huyện|quận|district/iu,
];
/** 0 for communes, 1 for units of any kind, 2 for districts, 3 for provinces. */
function territory(heading) {
  const found = territories.findIndex((pattern) => pattern.test(heading));
  return found === -1 ? territories.length : found;
}
/** The column of criteria: by heading; of several, the one whose cells are no bare numbers. */
function criterionColumn(seen, unit) {
  const named = seen.filter(
    (column) => column !== unit && saysRole('criterion')(column) && !isFigures(column.content),
  );
  if (named.length > 0) return named.find(({ content }) => content.numberShare < 0.6) ?? named.at(-1) ?? null;
  if (unit !== null) return null;
  const numbered = seen.find(
    ({ said, content }) => said === null && content.filled > 1 && content.numberedTextShare >= 0.5,
  );
  if (numbered !== void 0) return numbered;
  return (
    seen.find(
      ({ said, content }) =>
        (said === null || said.role === 'unit') && content.filled > 1 && content.figureShare === 0,
    ) ?? null
  );
}
var isFigures = ({ filled, figureShare }) => filled > 0 && figureShare > 0.8;
/** `ranking` prints the whole index with a rank or class, a few parts at most; more criteria are `unitsByCriteria`. */
function unitLayout(columns, hasCriterion) {
  const roles = new Set(columns.map(({ role }) => role));
  if (hasCriterion || roles.has('criterionNumber') || roles.has('index')) return 'long';
  const parts = columns.filter(({ figure }) => figure !== null && figure.criterion.length > 0).length;
  const figures = columns.filter(({ figure }) => figure !== null).length;
  if (parts === 0) return 'ranking';
  return parts <= 4 && figures > parts && (roles.has('rank') || roles.has('band'))
    ? 'ranking'
    : 'unitsByCriteria';
}
// src/ingest/draftLedger.ts
var longestMessage = 500;
/** Opens the books of one file: every row and figure ends in exactly one of loaded, rejected, skipped. */
function openLedger(table) {
  const issues = [...table.issues];
  const cells = {
    loaded: 0,
    rejected: 0,
    skipped: 0,
  };
  const loadedIn = new Uint32Array(table.rows.length);
  const rejectedIn = new Uint8Array(table.rows.length);
  const skipReasons = /* @__PURE__ */ new Map();
  const reasons = /* @__PURE__ */ new Map();
  const note = (severity, line, code, column, value, message) => {
    issues.push({
      severity,
      code,
      line,
      ...(column === null ? {} : { column: clip(column) }),
      ...(value === '' ? {} : { value: clip(value) }),
      message: clip(message, longestMessage),
    });
  };
  return {
    count: (row, fate) => {
      cells[fate] += 1;
      if (fate === 'loaded') loadedIn[row] = (loadedIn[row] ?? 0) + 1;
      if (fate === 'rejected') rejectedIn[row] = 1;
    },
    withdraw: (row) => {
      cells.loaded -= 1;
      cells.rejected += 1;
      loadedIn[row] = (loadedIn[row] ?? 0) - 1;
      rejectedIn[row] = 1;
    },
    skipRow: (row, reason, figures) => {
      cells.skipped += figures;
      skipReasons.set(row, reason);
    },
    reject: (row, code, column, value, message) => {
      const line = table.lines[row] ?? 0;
      const known = reasons.get(row);
      const clipped = clip(message, longestMessage);
      if (known === void 0) reasons.set(row, [clipped]);
      else if (known.includes(clipped)) return;
      else known.push(clipped);
      note('error', line, code, column, value, message);
    },
    warn: (line, code, column, value, message, severity = 'warning') =>
      note(severity, line, code, column, value, message),
    close: () => {
      const rows = {
        loaded: 0,
        rejected: 0,
      };
      const rejectedRows = [];
      const skippedRows = table.skipped.map(({ line, reason }) => ({
        line,
        reason,
      }));
      const tableErrors = errorsByLine(table);
      table.rows.forEach((row, index) => {
        const line = table.lines[index] ?? 0;
        if ((loadedIn[index] ?? 0) > 0) rows.loaded += 1;
        else if (rejectedIn[index] === 1) {
          rows.rejected += 1;
          rejectedRows.push({
            line,
            cells: row,
            reasons: reasons.get(index) ?? tableErrors.get(index) ?? [],
          });
        } else
          skippedRows.push({
            line,
            reason: skipReasons.get(index) ?? 'noFigures',
          });
      });
      return {
        accounting: {
          read: table.rows.length + table.skipped.length,
          ...rows,
          skipped: skippedRows.length,
        },
        cells: {
          read: cells.loaded + cells.rejected + cells.skipped,
          ...cells,
        },
        rejectedRows,
        skippedRows: skippedRows.toSorted((a, b) => a.line - b.line),
        issues: issues.toSorted((a, b) => a.line - b.line),
      };
    },
  };
}
/** Messages of the table's own errors, by the row they stand on; a row may span several lines. */
function errorsByLine({ issues, lines }) {
  const found = /* @__PURE__ */ new Map();
  let row = -1;
  for (const { severity, line, message } of issues.toSorted((a, b) => a.line - b.line)) {
    while ((lines[row + 1] ?? Infinity) <= line) row += 1;
    if (severity === 'error' && row >= 0) found.set(row, [...(found.get(row) ?? []), message]);
  }
  return found;
}
// src/ingest/importDraft.ts
var nothingProposed = {
  indices: [],
  units: [],
  methods: [],
  criteria: [],
  bands: [],
  successions: [],
};
// src/ingest/cellType.ts
/** Says that a cell is not of its type. */
var badCell = Symbol('badCell');
var plain = (cell) => cell.trim().normalize('NFC');
/** Any text, NFC, trimmed; not empty. */
var text$2 = {
  numeric: false,
  expects: 'chữ, không được để trống',
  parse: (cell) => {
    const value = plain(cell);
    return value === '' ? badCell : value;
  },
};
/** Any text, NFC, trimmed; may be empty. */
var optionalText = {
  numeric: false,
  expects: 'chữ',
  parse: plain,
};
/** A number, never missing. */
var number$1 = {
  numeric: true,
  expects: 'số',
  parse: (cell, format) => {
    const value = parseNumberCell(cell, format);
    return typeof value === 'number' ? value : badCell;
  },
};
var digits = /^[+\-\u2212]?\d{1,9}$/u;
/** A whole number without thousands marks. */
var integer = {
  numeric: false,
  expects: 'số nguyên',
  parse: (cell) => {
    const value = cell.trim();
    return digits.test(value) ? Number(value.replace('−', '-')) + 0 : badCell;
  },
};
/** A day as ISO text, from `2025-07-01` or `01/07/2025`. */
var date = {
  numeric: false,
  expects: 'ngày, ví dụ 2025-07-01 hoặc 01/07/2025',
  parse: (cell) => isoDate(cell.trim()) ?? badCell,
};
/** A day as ISO text, or null where the cell is blank. */
var optionalDate = {
  numeric: false,
  expects: 'ngày hoặc để trống',
  parse: (cell) => (cell.trim() === '' ? null : (isoDate(cell.trim()) ?? badCell)),
};
/** One of a few words; each may be written in several ways, compared without case or accents. */
function choice(spellings) {
  const values = /* @__PURE__ */ new Map();
  for (const value of Object.keys(spellings))
    for (const spelling of [value, ...spellings[value]]) values.set(foldHeader(spelling), value);
  return {
    numeric: false,
    expects: `một trong: ${Object.keys(spellings).join(', ')}`,
    parse: (cell) => values.get(cell) ?? values.get(foldHeader(cell)) ?? badCell,
  };
}
/** Yes or no. */
var yesNo = choice({
  yes: ['có', 'x', '1'],
  no: ['không', '0', ''],
});
function isoDate(value) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  const vietnamese = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(value);
  const parts = iso === null ? vietnamese?.slice(1).toReversed() : iso.slice(1);
  if (parts === void 0) return null;
  const [year = '', month = '', day = ''] = parts;
  const normal = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${normal}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(normal) ? normal : null;
}
// src/ingest/choices.ts
/** Levels of government an index is measured on. */
var level = choice({
  province: ['tỉnh', 'cấp tỉnh'],
  department: ['phòng ban', 'sở', 'sở ngành', 'cấp sở', 'phòng'],
  commune: ['xã', 'cấp xã'],
});
/** Who a figure comes from; blank means the official, final figure. */
var scoreKind = choice({
  selfAssessed: ['tự đánh giá', 'tự chấm'],
  appraised: ['thẩm định'],
  survey: ['điều tra xã hội học', 'điều tra XHH', 'khảo sát'],
  final: ['chính thức', 'kết quả', ''],
});
var scaleUnit = choice({
  points: ['điểm'],
  percent: ['%', 'phần trăm'],
});
var direction = choice({
  higherIsBetter: ['cao hơn là tốt', 'cao'],
  lowerIsBetter: ['thấp hơn là tốt', 'thấp'],
});
var aggregation = choice({
  sumOfCriteria: ['tổng các tiêu chí', 'cộng'],
  published: ['theo công bố', 'công bố'],
});
choice({
  reported: ['công bố', ''],
  derived: ['suy ra'],
});
var part = choice({
  whole: ['toàn bộ'],
  part: ['một phần'],
});
var reasons = /* @__PURE__ */ new Map([
  ['notpublished', 'notPublished'],
  ['không công bố', 'notPublished'],
  ['chưa công bố', 'notPublished'],
  ['notassessed', 'notAssessed'],
  ['không đánh giá', 'notAssessed'],
  ['chưa đánh giá', 'notAssessed'],
  ['notapplicable', 'notApplicable'],
  ['không áp dụng', 'notApplicable'],
  ['suppressed', 'suppressed'],
  ['mẫu quá nhỏ', 'suppressed'],
  ['unitnotexisting', 'unitNotExisting'],
  ['chưa thành lập', 'unitNotExisting'],
]);
/** The missing reason a note names, or null when the note says something else. */
var reasonInNote = (note) => reasons.get(note.toLowerCase()) ?? null;
// src/ingest/readRegister.ts
/**
 * Turns a table into the records of a register. A row with an error of its own (in the table, in a cell, in its
 * meaning, or as a duplicate) is rejected with an issue; the others load. A file that lacks a required column
 * or is refused loads nothing. Always read = loaded + rejected + skipped, read being all rows below the header.
 */
function readRegister(table, batchId, register, seen = /* @__PURE__ */ new Map()) {
  const match = matchHeader(table.header, Object.keys(register.columns));
  const issues = [...table.issues];
  if (table.outcome !== 'refused') issues.push(...headerIssues(table, match, register.columns));
  const records =
    missingColumns(match, register.columns).length === 0 && match.ambiguous.length === 0
      ? readRows(table, batchId, register, match, seen, issues)
      : [];
  const loaded = records.length;
  return {
    records,
    issues: issues.toSorted((a, b) => a.line - b.line),
    accounting: {
      read: table.rows.length + table.skipped.length,
      loaded,
      rejected: table.rows.length - loaded,
      skipped: table.skipped.length,
    },
  };
}
function readRows(given, batchId, register, match, seen, issues) {
  const records = [];
  const numeric = numericPositions$1(match, register.columns);
  const format = fileFormat(given, numeric);
  const table = format === 'comma' ? withDecimalCommas(given, numeric) : given;
  const readCells = rowReader(table, match, register.columns, format, issues);
  const damaged = damagedRows$1(table);
  const at = { line: 0 };
  const report = rowReport(at, issues);
  table.rows.forEach((cells, index) => {
    if (damaged.has(index)) return;
    at.line = table.lines[index] ?? 0;
    const typed = readCells(cells, at.line);
    const record =
      typed === null
        ? null
        : register.build(
            typed,
            {
              batchId,
              row: at.line,
            },
            report,
          );
    if (record !== null && addNew(record, register.keyOf(record), seen, issues)) records.push(record);
  });
  return records;
}
var numericPositions$1 = ({ positions }, columns) =>
  Object.entries(columns).flatMap(([name, { type }]) => (type.numeric ? (positions.get(name) ?? []) : []));
/**
 * Reads a row's cells by their columns; null after reporting the cells that are not of their type. The row object
 * is one and the same for all rows: builders take what they need and keep none of it.
 */
function rowReader(table, match, columns, format, issues) {
  const row = {};
  const placed = [];
  for (const [name, { type }] of Object.entries(columns)) {
    const position = match.positions.get(name);
    row[name] = type.parse('', 'dot');
    if (position !== void 0)
      placed.push({
        name,
        heading: table.header[position] ?? name,
        position,
        type,
        lastCell: null,
        lastValue: null,
      });
  }
  return (cells, line) => {
    let sound = true;
    for (const column of placed) {
      const cell = cells[column.position] ?? '';
      if (cell !== column.lastCell) {
        column.lastCell = cell;
        column.lastValue = readCell(cell, column.type, format);
      }
      if (column.lastValue === badCell) {
        sound = false;
        issues.push(cellIssue(line, column, cell, format));
      }
      row[column.name] = column.lastValue;
    }
    return sound ? row : null;
  };
}
function readCell(cell, type, format) {
  if (!type.numeric) return type.parse(cell, 'dot');
  const read = cellFormat(cell, format);
  return read === 'ambiguous' ? badCell : type.parse(cell, read);
}
function cellIssue(line, { heading, type }, cell, format) {
  return type.numeric && cellFormat(cell, format) === 'ambiguous'
    ? ambiguousNumberIssue(line, heading, cell)
    : badCellIssue(line, heading, cell, type.expects);
}
/** Reports on the row that begins on `at.line`. */
var rowReport = (at, issues) => ({
  reject: (code, column, value, message) => {
    issues.push({
      severity: 'error',
      code,
      line: at.line,
      column,
      value: clip(String(value)),
      message: clip(message, 400),
    });
    return null;
  },
  warn: (code, column, value, message) => {
    issues.push({
      severity: 'warning',
      code,
      line: at.line,
      column,
      value: clip(String(value)),
      message: clip(message, 400),
    });
  },
});
function addNew(record, key, seen, issues) {
  const first = seen.get(key);
  if (first === void 0) {
    seen.set(key, record);
    return true;
  }
  issues.push(duplicateIssue(record, first));
  return false;
}
/** Positions of the rows an error of the table stands on; a row may span several lines. Both lists are sorted. */
function damagedRows$1({ issues, lines }) {
  const damaged = /* @__PURE__ */ new Set();
  let index = -1;
  for (const { severity, line } of issues) {
    while ((lines[index + 1] ?? Infinity) <= line) index += 1;
    if (severity === 'error' && index >= 0) damaged.add(index);
  }
  return damaged;
}
// src/ingest/register.ts
/** A column every file of the register has. */
var required = (type) => ({
  type,
  required: true,
});
/** A column a file may leave out; its cells are then read as blank. */
var optional = (type) => ({
  type,
  required: false,
});
// src/ingest/parseBands.ts
var columns$5 = {
  chi_so: required(text$2),
  cap: required(level),
  nam: required(integer),
  bac_xep: required(text$2),
  ten: required(text$2),
  ten_en: optional(optionalText),
  can_duoi: required(number$1),
  gom_can_duoi: required(yesNo),
  thu_tu: required(integer),
  nguon: optional(optionalText),
};
/** Classification bands, as published for one index, level and year. */
function parseBands(table, batchId) {
  return readRegister(table, batchId, {
    columns: columns$5,
    keyOf: (record) => `${record.indexCode} ${record.level} ${record.year} ${record.bandId}`,
    build: (row, origin) => ({
      batchId: origin.batchId,
      row: origin.row,
      indexCode: asIndexCode(row.chi_so),
      level: row.cap,
      year: row.nam,
      bandId: row.bac_xep,
      labelVi: row.ten,
      labelEn: row.ten_en === '' ? row.ten : row.ten_en,
      lowerBound: row.can_duoi,
      inclusive: row.gom_can_duoi === 'yes',
      position: row.thu_tu,
      source: row.nguon,
    }),
  });
}
// src/ingest/parseCriteria.ts
var columns$4 = {
  phuong_phap: required(text$2),
  tieu_chi: required(text$2),
  tieu_chi_cha: required(optionalText),
  bac: required(integer),
  ma_so_sanh: optional(optionalText),
  ten: required(text$2),
  ten_en: optional(optionalText),
  diem_toi_thieu: required(number$1),
  diem_toi_da: required(number$1),
  thu_tu: required(integer),
};
/**
 * Criterion trees. A parent must stand above its children in the file, one level up; level 0 has none. Without
 * `ma_so_sanh` the criterion's own id says what it may be compared with.
 */
function parseCriteria(table, batchId, methods) {
  const methodIds = new Set(methods.map(({ methodId }) => methodId));
  const levels = /* @__PURE__ */ new Map();
  return readRegister(table, batchId, {
    columns: columns$4,
    keyOf: (record) => `${record.methodId} ${record.criterionId}`,
    build: (row, origin, report) => {
      const { phuong_phap: method, tieu_chi: criterion, tieu_chi_cha: parent, bac } = row;
      if (!methodIds.has(method))
        return report.reject(
          'unknownMethod',
          'phuong_phap',
          method,
          `Chưa có phương pháp «${method}». Hãy thêm vào bảng phương pháp trước.`,
        );
      if ((parent === '' ? -1 : levels.get(`${method} ${parent}`)) !== bac - 1)
        return report.reject(
          'wrongParent',
          'tieu_chi_cha',
          parent,
          `Tiêu chí «${criterion}» ở bậc ${bac} phải có tiêu chí cha ở bậc ${bac - 1} đứng phía trên trong cùng phương pháp.`,
        );
      if (row.diem_toi_da <= row.diem_toi_thieu)
        return report.reject(
          'scaleReversed',
          'diem_toi_da',
          row.diem_toi_da,
          `Điểm tối đa của «${criterion}» phải lớn hơn điểm tối thiểu ${row.diem_toi_thieu}.`,
        );
      levels.set(`${method} ${criterion}`, bac);
      return {
        batchId: origin.batchId,
        row: origin.row,
        methodId: asMethodId(method),
        criterionId: asCriterionId(criterion),
        parentId: parent === '' ? null : asCriterionId(parent),
        level: bac,
        canonicalId: row.ma_so_sanh === '' ? criterion : row.ma_so_sanh,
        nameVi: row.ten,
        nameEn: row.ten_en === '' ? row.ten : row.ten_en,
        minPoints: row.diem_toi_thieu,
        maxPoints: row.diem_toi_da,
        position: row.thu_tu,
      };
    },
  });
}
// src/ingest/parseIndices.ts
var columns$3 = {
  chi_so: required(text$2),
  ten: required(text$2),
  ten_en: optional(optionalText),
  co_quan_cong_bo: optional(optionalText),
};
/** Indices; one row per code. */
function parseIndices(table, batchId) {
  return readRegister(table, batchId, {
    columns: columns$3,
    keyOf: (record) => record.indexCode,
    build: (row, origin) => ({
      batchId: origin.batchId,
      row: origin.row,
      indexCode: asIndexCode(row.chi_so),
      nameVi: row.ten,
      nameEn: row.ten_en === '' ? row.ten : row.ten_en,
      publisher: row.co_quan_cong_bo,
    }),
  });
}
// src/ingest/parseMethods.ts
var columns$2 = {
  phuong_phap: required(text$2),
  chi_so: required(text$2),
  cap: required(level),
  ten: required(text$2),
  ten_en: optional(optionalText),
  quyet_dinh: required(optionalText),
  nam_dau: required(integer),
  nam_cuoi: required(integer),
  thang_thap_nhat: required(number$1),
  thang_cao_nhat: required(number$1),
  don_vi_tinh: required(scaleUnit),
  chieu: required(direction),
  so_thap_phan: required(integer),
  cach_tong_hop: required(aggregation),
  thay_doi: optional(optionalText),
  thay_doi_en: optional(optionalText),
  nguon: optional(optionalText),
  trang_thai: optional(optionalText),
};
/** Method versions; the last year must not precede the first, nor the top of the scale lie below its bottom. */
function parseMethods(table, batchId) {
  return readRegister(table, batchId, {
    columns: columns$2,
    keyOf: (record) => record.methodId,
    build: (row, origin, report) => {
      if (row.nam_cuoi < row.nam_dau)
        return report.reject(
          'yearsReversed',
          'nam_cuoi',
          row.nam_cuoi,
          `Năm cuối ${row.nam_cuoi} đứng trước năm đầu ${row.nam_dau}. Hãy sửa lại giai đoạn áp dụng.`,
        );
      if (row.thang_cao_nhat <= row.thang_thap_nhat)
        return report.reject(
          'scaleReversed',
          'thang_cao_nhat',
          row.thang_cao_nhat,
          'Điểm cao nhất của thang phải lớn hơn điểm thấp nhất. Hãy sửa lại thang điểm.',
        );
      return {
        batchId: origin.batchId,
        row: origin.row,
        methodId: asMethodId(row.phuong_phap),
        indexCode: asIndexCode(row.chi_so),
        level: row.cap,
        nameVi: row.ten,
        nameEn: row.ten_en === '' ? row.ten : row.ten_en,
        decision: row.quyet_dinh,
        firstYear: row.nam_dau,
        lastYear: row.nam_cuoi,
        scaleMin: row.thang_thap_nhat,
        scaleMax: row.thang_cao_nhat,
        scaleUnit: row.don_vi_tinh,
        direction: row.chieu,
        rankDecimals: row.so_thap_phan,
        aggregation: row.cach_tong_hop,
        breakVi: row.thay_doi,
        breakEn: row.thay_doi_en === '' ? row.thay_doi : row.thay_doi_en,
        source: row.nguon,
      };
    },
  });
}
// src/ingest/resolveRow.ts
/** The unit a row means on a day, by code, else by exact name; null after reporting why not. */
function resolveUnit(code, name, day, registry, report) {
  if (code === '') {
    const named = registry.unitNamedOn(name, day);
    if (named !== null) return named;
    return report.reject(
      'unknownUnit',
      'don_vi',
      name,
      `Không nhận ra đơn vị «${name}» vào ngày ${day}. Hãy ghi mã đơn vị hoặc thêm đơn vị vào danh mục.`,
    );
  }
  const unit = registry.unitOn(code, day);
  if (unit === null)
    return report.reject(
      'unknownUnit',
      'ma_don_vi',
      code,
      `Không có đơn vị mang mã «${code}» vào ngày ${day}. Hãy sửa mã hoặc thêm đơn vị vào danh mục.`,
    );
  if (name !== '' && name !== unit.name)
    report.warn(
      'unitNameDiffers',
      'don_vi',
      name,
      `Mã «${code}» là «${unit.name}», tệp ghi «${name}». Số liệu đã nạp theo mã; hãy kiểm tra lại.`,
    );
  return unit;
}
// src/ingest/parseSuccessions.ts
var columns$1 = {
  ma_cu: required(text$2),
  ten_cu: optional(optionalText),
  ma_moi: required(text$2),
  ten_moi: optional(optionalText),
  pham_vi: required(part),
  sap_nhap: optional(yesNo),
  ngay_hieu_luc: required(date),
};
/** What became of units: the old one is valid on the day before the change, the new one on the day itself. */
function parseSuccessions(table, batchId, registry) {
  return readRegister(table, batchId, {
    columns: columns$1,
    keyOf: (record) => `${record.oldUnitId} ${record.newUnitId} ${record.effectiveDate}`,
    build: (row, origin, report) => {
      const oldUnit = resolveUnit(row.ma_cu, row.ten_cu, dayBefore(row.ngay_hieu_luc), registry, report);
      const newUnit = resolveUnit(row.ma_moi, row.ten_moi, row.ngay_hieu_luc, registry, report);
      if (oldUnit === null || newUnit === null) return null;
      return {
        batchId: origin.batchId,
        row: origin.row,
        oldUnitId: oldUnit.unitId,
        newUnitId: newUnit.unitId,
        part: row.pham_vi,
        effectiveDate: row.ngay_hieu_luc,
      };
    },
  });
}
function dayBefore(day) {
  const time = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - 1);
  return time.toISOString().slice(0, 10);
}
// src/domain/groupBy.ts
/** Items under their keys, both in order of appearance. */
function groupBy$1(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
// src/ingest/parseUnits.ts
var columns = {
  ma: required(text$2),
  ten: required(text$2),
  loai: required(text$2),
  truc_thuoc: optional(optionalText),
  tu_ngay: required(date),
  den_ngay: required(optionalDate),
};
/**
 * Units in their validity periods. A parent is named by its code and must stand above its children, valid on the
 * day the child begins, or be `known` already. Two periods of one code must not overlap.
 */
function parseUnits(table, batchId, known = []) {
  const byCode = groupBy$1(known, ({ code }) => code);
  return readRegister(table, batchId, {
    columns,
    keyOf: (record) => record.unitId,
    build: (row, origin, report) => {
      if (row.den_ngay !== null && row.den_ngay < row.tu_ngay) return endsBeforeStart(row.den_ngay, report);
      const sameCode = byCode.get(row.ma) ?? [];
      const overlapping = sameCode.find((unit) => overlaps(unit, row.tu_ngay, row.den_ngay));
      if (overlapping !== void 0 && overlapping.validFrom !== row.tu_ngay)
        return overlap(row.ma, overlapping, report);
      const parent = byCode.get(row.truc_thuoc)?.find((unit) => overlaps(unit, row.tu_ngay, row.tu_ngay));
      if (row.truc_thuoc !== '' && parent === void 0) return unknownParent(row.truc_thuoc, report);
      const unit = {
        batchId: origin.batchId,
        row: origin.row,
        unitId: unitIdOf(row.ma, row.tu_ngay),
        code: row.ma,
        name: row.ten,
        kind: row.loai,
        parentId: parent?.unitId ?? null,
        validFrom: row.tu_ngay,
        validTo: row.den_ngay,
      };
      byCode.set(row.ma, [...sameCode, unit]);
      return unit;
    },
  });
}
var overlaps = (unit, from, to) =>
  (to === null || unit.validFrom <= to) && (unit.validTo === null || from <= unit.validTo);
var endsBeforeStart = (end, report) =>
  report.reject(
    'periodReversed',
    'den_ngay',
    end,
    `Ngày kết thúc ${end} đứng trước ngày bắt đầu. Hãy sửa lại thời kỳ của đơn vị.`,
  );
var overlap = (code, unit, report) =>
  report.reject(
    'periodOverlap',
    'tu_ngay',
    code,
    `Mã «${code}» đã dùng cho «${unit.name}» trong cùng thời gian (dòng ${unit.row}). Hãy ghi ngày kết thúc của đơn vị cũ.`,
  );
var unknownParent = (code, report) =>
  report.reject(
    'unknownParent',
    'truc_thuoc',
    code,
    `Không có đơn vị cấp trên mang mã «${code}» vào ngày bắt đầu. Hãy đặt đơn vị cấp trên ở dòng phía trên.`,
  );
// src/ingest/registry.ts
/** Builds the look-ups once, for any number of figures. */
function buildRegistry(records) {
  const byCode = groupBy(records.units, (unit) => unit.code);
  const byName = groupBy(records.units, (unit) => unit.name);
  const methods = new Map(records.methods.map((method) => [method.methodId, method]));
  const byIndex = groupBy(records.methods, (method) => method.indexCode);
  const criteria = /* @__PURE__ */ new Map();
  for (const criterion of records.criteria) {
    const tree = criteria.get(criterion.methodId) ?? /* @__PURE__ */ new Map();
    criteria.set(criterion.methodId, tree.set(criterion.criterionId, criterion));
  }
  const roots = new Map(
    records.criteria.filter(({ level }) => level === 0).map((root) => [root.methodId, root]),
  );
  return {
    unitOn: (code, day) => byCode.get(code)?.find((unit) => isValidOn(unit, day)) ?? null,
    unitNamedOn: (name, day) => {
      const found = byName.get(name)?.filter((unit) => isValidOn(unit, day)) ?? [];
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    method: (methodId) => methods.get(methodId) ?? null,
    methodsIn: (indexCode, year) =>
      (byIndex.get(indexCode) ?? []).filter(
        ({ firstYear, lastYear }) => firstYear <= year && year <= lastYear,
      ),
    criterion: (methodId, criterionId) => criteria.get(methodId)?.get(criterionId) ?? null,
    root: (methodId) => roots.get(methodId) ?? null,
  };
}
/** ISO days compare as text. */
var isValidOn = ({ validFrom, validTo }, day) => validFrom <= day && (validTo === null || day <= validTo);
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === void 0) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
// src/ingest/draftRegister.ts
/** Reads a register into proposed records. A succession without dates asks for the day it takes effect. */
function draftRegister(layout, given, context, decisions, source) {
  const table =
    layout === 'succession' && decisions.effectiveDate !== null
      ? withDate(given, decisions.effectiveDate)
      : given;
  const { result, proposed } = parse(layout, table, context, source);
  const loadedLines = new Set(result.records.map(({ row }) => row));
  const reasons = /* @__PURE__ */ new Map();
  const general = [];
  for (const { line, message, severity } of result.issues) {
    if (severity !== 'error') continue;
    if (table.lines.includes(line)) reasons.set(line, [...(reasons.get(line) ?? []), message]);
    else general.push(message);
  }
  const rejectedRows = table.rows.flatMap((cells, index) => {
    const line = table.lines[index] ?? 0;
    return loadedLines.has(line)
      ? []
      : [
          {
            line,
            cells: given.rows[index] ?? cells,
            reasons: reasons.get(line) ?? general,
          },
        ];
  });
  return {
    proposed,
    issues: result.issues,
    accounting: result.accounting,
    cells: {
      ...result.accounting,
      read: result.accounting.loaded + result.accounting.rejected,
      skipped: 0,
    },
    rejectedRows,
    skippedRows: table.skipped.map(({ line, reason }) => ({
      line,
      reason,
    })),
    questions: layout === 'succession' && !hasDate(table) ? [dateQuestion(table)] : [],
  };
}
var propose = (name, result) => ({
  result,
  proposed: {
    ...nothingProposed,
    [name]: result.records,
  },
});
function parse(layout, table, context, { batchId }) {
  switch (layout) {
    case 'indices':
      return propose('indices', parseIndices(table, batchId));
    case 'units':
      return propose('units', parseUnits(table, batchId, context.units));
    case 'methods':
      return propose('methods', parseMethods(table, batchId));
    case 'criteria':
      return propose('criteria', parseCriteria(table, batchId, context.methods));
    case 'bands':
      return propose('bands', parseBands(table, batchId));
    case 'succession':
      return propose('successions', parseSuccessions(table, batchId, buildRegistry(context)));
  }
}
var hasDate = ({ header }) => matchHeader(header, ['ngay_hieu_luc']).positions.size > 0;
var withDate = (table, date) =>
  hasDate(table)
    ? table
    : {
        ...table,
        header: [...table.header, 'ngay_hieu_luc'],
        rows: table.rows.map((row) => [...row, date]),
      };
var dateQuestion = ({ lines, rows }) => ({
  kind: 'effectiveDateNeeded',
  key: 'effectiveDateNeeded',
  lines: lines.slice(0, 5),
  rows: rows.length,
});
// src/domain/criterionMatch.ts
/** Names this alike under the same number are the same criterion, lightly reworded. */
var sameEnough = 0.75;
/** Builds the look-ups of one method's criteria once. `aliases` are decisions: they win over everything else. */
function buildCriterionDirectory(criteria, aliases = []) {
  const byId = /* @__PURE__ */ new Map();
  const byNumber = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  const byPlain = /* @__PURE__ */ new Map();
  for (const criterion of criteria) {
    byId.set(criterion.criterionId.toLowerCase(), criterion);
    const number = /^\D*?(\d+(?:\.\d+)*)$/u.exec(criterion.criterionId)?.[1];
    if (number !== void 0 && criterion.level > 0) byNumber.set(number, criterion);
    for (const name of /* @__PURE__ */ new Set([criterion.nameVi, criterion.nameEn])) {
      const { key, plain } = criterionNameOf(name);
      add(byKey, key, criterion);
      add(byPlain, plain, criterion);
    }
  }
  const byAlias = /* @__PURE__ */ new Map();
  for (const { alias, criterionId } of aliases) {
    const criterion = byId.get(criterionId.toLowerCase());
    if (criterion !== void 0) byAlias.set(aliasKey(alias), criterion);
  }
  const nearest = buildNameIndex(criteria.map(({ nameVi }) => criterionNameOf(nameVi).plain));
  return {
    criteria,
    root: criteria.find(({ level }) => level === 0) ?? null,
    byId,
    byNumber,
    byKey,
    byPlain,
    byAlias,
    nearest,
  };
}
function add(map, key, criterion) {
  if (key === '') return;
  const list = map.get(key);
  if (list === void 0) map.set(key, [criterion]);
  else if (!list.includes(criterion)) list.push(criterion);
}
var aliasKey = (text) => text.normalize('NFC').trim().toLowerCase();
/**
 * Finds a criterion by decision, id, name, number ("1.2. …", "LV1"), total word, or a spelling without accents that
 * one criterion alone has. A number whose criterion bears another name is not trusted. Of a bilingual text one name
 * suffices, if the other does not name another criterion.
 */
function matchCriterion(directory, text) {
  const decided = directory.byAlias.get(aliasKey(text)) ?? directory.byId.get(aliasKey(text));
  if (decided !== void 0) return matched(decided);
  const name = criterionNameOf(text);
  const numberText = name.number?.style === 'decimal' ? name.number.text : null;
  const numberedOne = numberText === null ? void 0 : directory.byNumber.get(numberText);
  const named = directory.byKey.get(name.key) ?? [];
  const only =
    named.length > 1 && numberedOne !== void 0 && named.includes(numberedOne) ? numberedOne : onlyOne(named);
  if (only !== null) return matched(only);
  if (numberedOne !== void 0 && name.name === '') return matched(numberedOne);
  if (numberedOne !== void 0 && similarity(numberedOne, name) >= sameEnough)
    return {
      status: 'matched',
      criterion: numberedOne,
      renamed: true,
    };
  if (name.number === null && directory.root !== null && isTotalName(text)) return matched(directory.root);
  const plain = onlyOne(directory.byPlain.get(name.plain) ?? []);
  if (plain !== null) return matched(plain);
  return (
    bilingualMatch(directory, text) ?? {
      status: 'unknown',
      candidates: nearestCriteria(directory, name, numberedOne),
    }
  );
}
function bilingualMatch(directory, text) {
  const found = (bilingualNames(text) ?? []).flatMap((part) => {
    const match = matchCriterion(directory, part);
    return match.status === 'matched' ? match.criterion : [];
  });
  const only = onlyOne([...new Set(found)]);
  return only === null ? null : matched(only);
}
var matched = (criterion) => ({
  status: 'matched',
  criterion,
  renamed: false,
});
var onlyOne = (found) => (found.length === 1 ? (found[0] ?? null) : null);
var similarity = (criterion, name) =>
  Math.max(
    nameSimilarity(criterionNameOf(criterion.nameVi).plain, name.plain),
    nameSimilarity(criterionNameOf(criterion.nameEn).plain, name.plain),
  );
function nearestCriteria(directory, name, numberedOne) {
  const near = nearestNames(directory.nearest, name.plain, 3).flatMap(
    ({ position }) => directory.criteria[position] ?? [],
  );
  return [...new Set(numberedOne === void 0 ? near : [numberedOne, ...near])].slice(0, 3);
}
// src/ingest/criterionResolver.ts
/** Finds criteria by decision, by the file's own tree for a method made from it, else by id, name or number. */
function criterionFinder({ decisions, ledger, questions, table }) {
  const decided = new Map(
    decisions.criteria.map(({ methodId, text, action }) => [`${methodId}\n${text}`, action]),
  );
  const cache = /* @__PURE__ */ new Map();
  const warned = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Map();
  return (row, text, node, chosen, column) => {
    let texts = found.get(chosen);
    if (texts === void 0) found.set(chosen, (texts = /* @__PURE__ */ new Map()));
    const known = node === null || !chosen.fromFile ? texts.get(text) : void 0;
    if (known !== void 0) return known;
    const criterion = find(row, text, node, chosen, column);
    if (criterion !== null && criterion !== 'skip' && (node === null || !chosen.fromFile))
      texts.set(text, criterion);
    return criterion;
  };
  function find(row, text, node, { method, criteria, fromFile }, column) {
    const key = `${method.methodId}\n${text}`;
    const action = decided.get(key);
    if (action?.kind === 'skip') return 'skip';
    if (action?.kind === 'use') return criteria.byId.get(action.criterionId.toLowerCase()) ?? null;
    if (text === '' && node === null) return criteria.root ?? noRoot(row, method.methodId);
    if (fromFile && node !== null) {
      const own = node.level === 0 ? criteria.root : criteria.byId.get(asCriterionId(node.id).toLowerCase());
      if (own !== null && own !== void 0) return own;
    }
    const match = cache.get(key) ?? matchCriterion(criteria, text);
    cache.set(key, match);
    if (match.status === 'matched') {
      if (match.renamed && !warned.has(key)) {
        warned.add(key);
        ledger.warn(
          table.lines[row] ?? 0,
          'criterionNameDiffers',
          column,
          text,
          `«${text}» được hiểu là tiêu chí «${match.criterion.criterionId} ${match.criterion.nameVi}». Hãy kiểm tra lại.`,
        );
      }
      return match.criterion;
    }
    questions.ask(`unknownCriterion:${key}`, table.lines[row] ?? 0, () => ({
      kind: 'unknownCriterion',
      methodId: method.methodId,
      text,
      candidates: match.candidates,
    }));
    const names = match.candidates.map(({ criterionId, nameVi }) => `${criterionId} ${nameVi}`).join('; ');
    ledger.reject(
      row,
      'unknownCriterion',
      column,
      text,
      `Phương pháp «${method.methodId}» không có tiêu chí «${text}». ${names === '' ? '' : `Gần giống: ${names}. `}Hãy chọn tiêu chí hoặc tạo bộ tiêu chí mới từ tệp.`,
    );
    return null;
  }
  function noRoot(row, methodId) {
    ledger.reject(
      row,
      'unknownCriterion',
      null,
      methodId,
      `Phương pháp «${methodId}» không có điểm tổng. Hãy ghi rõ tiêu chí.`,
    );
    return null;
  }
}
// src/ingest/scoreCheck.ts
var number = (value) =>
  String(Number(value.toFixed(6)))
    .replace('.', ',')
    .replace('-', '−');
var nameOf = ({ criterionId, nameVi }) => `«${criterionId} ${nameVi}»`;
/** The points a printed number means: as printed, or its percentage of the criterion's maximum. */
var pointsOf = (value, measure, { maxPoints }) =>
  measure === 'percentOfMax' ? Number(((value / 100) * maxPoints).toPrecision(15)) : value;
/**
 * Why points cannot stand on the criterion's scale, or null. `printedMax` is the maximum the file prints beside them.
 * A percentage of a maximum other than 100 (`isPercent`) is refused unless its column is mapped so.
 */
function figureProblem(points, isPercent, printedMax, criterion) {
  const { minPoints: min, maxPoints: max } = criterion;
  if (isPercent && Math.abs(max - 100) > 1e-9) return percentOfPoints(points, max, nameOf(criterion));
  if (points >= min - 1e-9 && points <= (printedMax ?? max) + 1e-9 && points <= max + 1e-9) return null;
  if (points < 0 && min >= 0)
    return {
      code: 'negativeScore',
      message: `Điểm ${number(points)} của ${nameOf(criterion)} là số âm. Hãy kiểm tra dấu trừ.`,
    };
  if (points < min) return tooLow(points, min, nameOf(criterion));
  if (points > max + 1e-9) return tooHigh(points, max, nameOf(criterion));
  return {
    code: 'scoreAboveMax',
    message: `Điểm ${number(points)} của ${nameOf(criterion)} lớn hơn điểm tối đa ${number(printedMax ?? max)} ghi trong tệp. Hãy sửa một trong hai.`,
  };
}
/** Says that the file prints another maximum than the criterion has; null when they agree. */
var maxProblem = (printedMax, criterion) =>
  Math.abs(printedMax - criterion.maxPoints) <= 1e-9
    ? null
    : {
        code: 'maxDiffers',
        message: `Tệp ghi điểm tối đa ${number(printedMax)}, còn ${nameOf(criterion)} có điểm tối đa ${number(criterion.maxPoints)}. Hãy kiểm tra bộ tiêu chí.`,
      };
var percentOfPoints = (value, max, name) => ({
  code: 'scaleConfusion',
  message: `${number(value)}% là tỷ lệ, còn ${name} chấm trên thang ${number(max)} điểm (bằng ${number((value / 100) * max)} điểm). Hãy ghi điểm, hoặc khai cột này là tỷ lệ %.`,
});
function tooHigh(points, max, name) {
  if (points <= 100 && max <= 20 && points >= 2 * max)
    return {
      code: 'scaleConfusion',
      message: `${number(points)} lớn hơn điểm tối đa ${number(max)} của ${name}. Nếu là tỷ lệ % thì bằng ${number((points / 100) * max)} điểm: hãy khai cột này là tỷ lệ %, hoặc sửa số.`,
    };
  return {
    code: 'scoreAboveMax',
    message: `Điểm ${number(points)} lớn hơn điểm tối đa ${number(max)} của ${name}. Hãy kiểm tra dấu thập phân hoặc số gõ nhầm.`,
  };
}
function tooLow(points, min, name) {
  if (points === 0)
    return {
      code: 'zeroIsNoScore',
      message: `0 không thể là điểm của ${name} (thang từ ${number(min)}). Nếu không có số liệu, hãy để trống.`,
    };
  return {
    code: 'scoreBelowMin',
    message: `Điểm ${number(points)} thấp hơn điểm tối thiểu ${number(min)} của ${name}. Hãy kiểm tra dấu thập phân hoặc số gõ nhầm.`,
  };
}
// src/ingest/figureValue.ts
/** Reads value, maximum and sample size of a figure against its criterion; null after reporting. */
function figureValue(input) {
  const { ledger } = input;
  const warned = /* @__PURE__ */ new Set();
  const maxOf = remembering((cell) => optionalNumber(cell, input));
  const countOf = remembering((cell) => optionalCount(cell, input));
  return (candidate, read, criterion) => {
    const max = maxOf(candidate.max);
    const n = countOf(candidate.n);
    if (max === 'invalid') return rejectMax(candidate, input);
    if (n === 'invalid') return rejectCount(candidate, input);
    if (read.status === 'missing') {
      const missingReason = reasonInNote(candidate.note) ?? read.reason;
      return {
        value: null,
        maxPoints: max ?? criterion.maxPoints,
        n,
        missingReason,
      };
    }
    if (read.status !== 'number') return rejectCell(candidate, read.status, input);
    const { measure } = candidate.figure;
    const printedMax = read.outOf ?? max;
    const value = pointsOf(read.value, measure, criterion);
    const problem = figureProblem(value, read.percent && measure === 'points', printedMax, criterion);
    const { row, line, heading, value: cell } = candidate;
    if (problem !== null) {
      ledger.reject(row, problem.code, heading, cell, `Dòng ${line}, cột «${heading}»: ${problem.message}`);
      return null;
    }
    const doubt = printedMax === null ? null : maxProblem(printedMax, criterion);
    if (doubt !== null && !warned.has(doubt.message)) {
      warned.add(doubt.message);
      ledger.warn(line, doubt.code, heading, cell, `Dòng ${line}: ${doubt.message}`);
    }
    return {
      value,
      maxPoints: printedMax ?? criterion.maxPoints,
      n,
      missingReason: null,
    };
  };
}
function optionalCount(cell, input) {
  const n = optionalNumber(cell, input);
  return typeof n === 'number' && (n < 0 || !Number.isInteger(n)) ? 'invalid' : n;
}
function optionalNumber(cell, { format }) {
  if (cell === '') return null;
  const read = readFigureCell(cell, format);
  if (read.status === 'missing') return null;
  return read.status === 'number' ? read.value : 'invalid';
}
function rejectMax({ row, line, max }, { ledger }) {
  ledger.reject(
    row,
    'invalidCell',
    'diem_toi_da',
    max,
    `Dòng ${line}: điểm tối đa «${max}» không phải là số.`,
  );
  return null;
}
function rejectCount({ row, line, n }, { ledger }) {
  ledger.reject(row, 'invalidCell', 'co_mau', n, `Dòng ${line}: cỡ mẫu «${n}» phải là số nguyên không âm.`);
  return null;
}
function rejectCell({ row, line, heading, value }, status, { ledger }) {
  const place = `Dòng ${line}, cột «${heading}»: «${value}»`;
  if (status === 'ambiguous')
    ledger.reject(
      row,
      'ambiguousNumber',
      heading,
      value,
      `${place} có thể đọc theo hai cách (dấu thập phân hoặc dấu phân cách hàng nghìn). Hãy chọn cách đọc.`,
    );
  else
    ledger.reject(
      row,
      'invalidCell',
      heading,
      value,
      `${place} không phải là số. Hãy sửa số, hoặc để trống nếu không có số liệu.`,
    );
  return null;
}
// src/ingest/indexResolver.ts
/** Finds indices by decision, printed name, fixed value, title, method decision, or criteria that one index alone has. */
function indexFinder(input) {
  const { context, decisions, facts, ledger, mapping, questions, table } = input;
  const decided = new Map(decisions.indices.map(({ text, indexCode }) => [text, indexCode]));
  const options = context.indices.map(({ indexCode }) => indexCode);
  const ask = (row, text) => {
    questions.ask(`indexNeeded:${text}`, table.lines[row] ?? 0, () => ({
      kind: 'indexNeeded',
      text,
      suggestion: facts.suggestedIndex,
      options,
    }));
    ledger.reject(
      row,
      'indexNeeded',
      null,
      text,
      text === ''
        ? 'Tệp không ghi chỉ số nào. Hãy chọn chỉ số hoặc tạo chỉ số mới.'
        : `Chưa biết chỉ số «${text}». Hãy chọn chỉ số hoặc tạo chỉ số mới.`,
    );
    return null;
  };
  const named = remembering(
    (text) =>
      decided.get(text) ??
      indexCodeNamed(text, context.indices) ??
      (mapping.fixed.indexCode === text ? asIndexCode(text) : null),
  );
  let unnamed;
  return (row, text) => {
    if (text === '') {
      unnamed ??= unnamedIndex(input);
      return unnamed ?? ask(row, '');
    }
    return named(text) ?? ask(row, text);
  };
}
/** The index of figures that name none. */
function unnamedIndex({ mapping, decisions, context, facts, criteria, ledger, table }) {
  if (mapping.fixed.indexCode !== null) return asIndexCode(mapping.fixed.indexCode);
  const chosen = decisions.method;
  if (chosen?.kind === 'create') return chosen.draft.method.indexCode;
  if (chosen?.kind === 'use')
    return context.methods.find(({ methodId }) => methodId === chosen.methodId)?.indexCode ?? null;
  const line = table.lines[0] ?? 1;
  if (facts.indexCode !== null) {
    ledger.warn(
      line,
      'indexFromTitle',
      null,
      facts.indexCode,
      `Chỉ số «${facts.indexCode}» lấy từ dòng tiêu đề của tệp.`,
      'info',
    );
    return facts.indexCode;
  }
  const texts = criteria.nodes
    .filter(({ level, text }) => level > 0 && /\p{Letter}/u.test(text))
    .slice(0, 300)
    .map(({ text }) => text);
  const fitting = new Set(
    context.methods
      .filter(({ methodId }) => {
        const directory = context.criterionDirectory(methodId);
        const found = texts.filter((text) => matchCriterion(directory, text).status === 'matched').length;
        return found >= 3 && found >= texts.length * 0.6;
      })
      .map(({ indexCode }) => indexCode),
  );
  const [only] = fitting;
  if (only === void 0 || fitting.size > 1) return null;
  ledger.warn(
    line,
    'indexFromCriteria',
    null,
    only,
    `Chỉ số «${only}» được nhận ra từ tên các tiêu chí.`,
    'info',
  );
  return only;
}
// src/ingest/layout.ts
/** Layouts that hold figures; all of them unpivot to one stream of figures. */
var scoreLayouts = ['long', 'unitsByCriteria', 'criteriaByUnits', 'scoreSheet', 'ranking'];
/** Layouts that hold what figures refer to. */
var registerLayouts = ['indices', 'units', 'criteria', 'methods', 'bands', 'succession'];
var isScoreLayout = (layout) => scoreLayouts.some((candidate) => candidate === layout);
/** Layouts with one criterion per row: its number and indent tell the criterion tree. */
var hasCriterionRows = (layout) => layout === 'criteriaByUnits' || layout === 'scoreSheet';
// src/domain/sum.ts
/**
 * Sum with a running compensation for lost low-order bits (Neumaier 1974): the error stays within
 * one rounding of the exact sum however many terms there are. An empty list sums to 0.
 */
function compensatedSum(values) {
  let sum = 0;
  let compensation = 0;
  for (const value of values) {
    const next = sum + value;
    compensation += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + compensation;
}
// src/ingest/methodDraft.ts
var assumedMaximum = 100;
var levelNames = {
  province: 'cấp tỉnh',
  department: 'sở, ban, phòng',
  commune: 'cấp xã',
};
/** Makes the full method a file describes: tree, maxima, years. Maxima not printed are the sum of the parts, else 100 and listed. */
function draftMethod(nodes, format, request) {
  const { indexCode, level, firstYear, lastYear, batchId } = request;
  const known = request.indices.find((index) => index.indexCode === indexCode);
  const methodId = freeMethodId(`${indexCode.toLowerCase()}-${level}-${firstYear}`, request.methods);
  const origin = {
    batchId,
    row: 1,
  };
  const assumed = /* @__PURE__ */ new Set();
  const maxima = maximaOf(nodes, format, assumed);
  const tops = nodes.filter(({ level: depth }) => depth === 1);
  const total = nodes.find(({ level: depth }) => depth === 0);
  const rootMax =
    (total === void 0 ? null : printedMax(total, format)) ?? sumOfParts(indexCode, tops, maxima, assumed);
  const name = known?.nameVi ?? indexCode;
  const base = {
    ...origin,
    methodId: asMethodId(methodId),
    minPoints: 0,
  };
  const root = {
    ...base,
    criterionId: asCriterionId(indexCode),
    parentId: null,
    level: 0,
    canonicalId: `${indexCode}@${methodId}`,
    nameVi: name,
    nameEn: known?.nameEn ?? indexCode,
    maxPoints: rootMax,
    position: 1,
  };
  const parts = nodes
    .filter(({ level: depth }) => depth > 0)
    .map((node, position) => ({
      ...base,
      criterionId: asCriterionId(node.id),
      parentId: asCriterionId(node.parent?.id ?? indexCode),
      level: node.level,
      canonicalId: `${node.id}@${methodId}`,
      nameVi: node.name,
      nameEn: node.name,
      maxPoints: maxima.get(node) ?? assumedMaximum,
      position: position + 2,
    }));
  return {
    index:
      known === void 0
        ? {
            ...origin,
            indexCode: asIndexCode(indexCode),
            nameVi: indexCode,
            nameEn: indexCode,
            publisher: '',
          }
        : null,
    method: {
      ...origin,
      methodId: asMethodId(methodId),
      indexCode: asIndexCode(indexCode),
      level,
      nameVi: `${name}, ${levelNames[level]}, từ năm ${firstYear}`,
      nameEn: `${known?.nameEn ?? indexCode}, ${level} level, from ${firstYear}`,
      decision: '',
      firstYear,
      lastYear,
      scaleMin: 0,
      scaleMax: rootMax,
      scaleUnit: 'points',
      direction: 'higherIsBetter',
      rankDecimals: 2,
      aggregation: tops.length === 0 || total !== void 0 || request.hasTotal ? 'published' : 'sumOfCriteria',
      breakVi: '',
      breakEn: '',
      source: request.fileName,
    },
    criteria: [root, ...parts],
    assumedMaxima: [...assumed],
  };
}
function freeMethodId(wanted, methods) {
  const taken = new Set(methods.map(({ methodId }) => methodId));
  let methodId = wanted;
  for (let copy = 2; taken.has(methodId); copy += 1) methodId = `${wanted}-${copy}`;
  return methodId;
}
/** The maximum a criterion prints; null when it prints none, nothing above zero, or one that cannot be read. */
function printedMax({ maxText }, format) {
  const cell = readFigureCell(maxText, format === 'unknown' || format === 'mixed' ? 'comma' : format);
  return cell.status === 'number' && cell.value > 0 ? cell.value : null;
}
/** Maxima by criterion, parts first. Those not printed are noted in `assumed`. */
function maximaOf(nodes, format, assumed) {
  const maxima = /* @__PURE__ */ new Map();
  const children = groupBy$1(nodes, ({ parent }) => parent);
  for (const node of nodes.filter(({ level }) => level > 0).toSorted((a, b) => b.level - a.level))
    maxima.set(
      node,
      printedMax(node, format) ?? sumOfParts(node.id, children.get(node) ?? [], maxima, assumed),
    );
  return maxima;
}
/** The sum of printed maxima; 100, noted as assumed, where there are no parts or a part is assumed itself. */
function sumOfParts(id, parts, maxima, assumed) {
  if (parts.length > 0 && !parts.some((part) => assumed.has(part.id)))
    return compensatedSum(parts.map((part) => maxima.get(part) ?? 0));
  assumed.add(id);
  return assumedMaximum;
}
// src/ingest/criterionTree.ts
/** `1.2` and `Ban hành` as `1.2. Ban hành`; an id that is no number stands alone and wins over the name. */
function joinNumber(number, name) {
  if (number.trim() === '') return name.trim();
  const isNumber = criterionNumberOf(number) !== null;
  return name.trim() === '' || !isNumber
    ? number.trim()
    : `${number.trim().replace(/[.)]+$/u, '')}. ${name.trim()}`;
}
/**
 * The tree that numbering and indent describe: `I` above `1` above `1.1` above `a)` above `-`, whatever styles a
 * file uses, in the order it first uses them. Texts without number are told apart by indent alone.
 */
function criterionTree(printed) {
  const open = [];
  const byNumber = /* @__PURE__ */ new Map();
  const ids = /* @__PURE__ */ new Set();
  const romans = printed.some(({ text, numberText }) => numberIn(text, numberText)?.text === 'II');
  let top = 0;
  return printed.map((line) => {
    const number = numberIn(line.text, line.numberText, romans);
    const { name, maxText } = criterionNameOf(line.text);
    const bare = name === '' ? line.text.trim() : name;
    const common = {
      text: joinNumber(line.numberText, line.text),
      name: bare,
      maxText: line.maxText.trim() === '' ? (maxText ?? '') : line.maxText,
    };
    if (number === null && isTotalName(line.text))
      return {
        ...common,
        id: unique('0', ids),
        level: 0,
        parent: null,
      };
    closeLevels(open, styleOf(number, line.indent), number, line.indent, byNumber);
    const parent = open.at(-1);
    const ordinal = parent === void 0 ? (top += 1) : (parent.children += 1);
    const id = unique(idOf(number, parent?.node ?? null, ordinal), ids);
    const node = {
      ...common,
      id,
      level: open.length + 1,
      parent: parent?.node ?? null,
    };
    if (number?.style === 'decimal') byNumber.set(number.text, node);
    open.push({
      style: styleOf(number, line.indent),
      node,
      children: 0,
    });
    return node;
  });
}
/** A single `I`, `V` or `X` is Roman only in files that count on to `II`; letters otherwise. */
function numberIn(text, numberText, romans = true) {
  const number = criterionNumberOf(numberText) ?? criterionNameOf(text).number;
  if (number === null || number.style !== 'roman' || romans) return number;
  return {
    ...number,
    style: 'upper',
  };
}
var styleOf = (number, indent) => (number === null ? `indent${indent}` : `${number.style}${number.depth}`);
/** Leaves open only the levels above a line. */
function closeLevels(open, style, number, indent, byNumber) {
  const above =
    number?.style === 'decimal' && number.depth > 1
      ? byNumber.get(number.text.slice(0, number.text.lastIndexOf('.')))
      : void 0;
  const aboveAt = above === void 0 ? -1 : open.findIndex(({ node }) => node === above);
  if (aboveAt !== -1) {
    open.length = aboveAt + 1;
    return;
  }
  const same = open.findIndex(({ style: other }) => other === style || closes(other, number, indent));
  if (same !== -1) open.length = same;
}
/** Whether an open level ends before a line: a deeper decimal number, or a text further in. */
function closes(style, number, indent) {
  if (number === null) return style.startsWith('indent') && Number(style.slice(6)) >= indent;
  return number.style === 'decimal' && style.startsWith('decimal') && Number(style.slice(7)) >= number.depth;
}
function idOf(number, parent, ordinal) {
  if (number?.style === 'decimal') {
    const dot = number.text.lastIndexOf('.');
    if (parent === null || parent.id === number.text.slice(0, Math.max(0, dot))) return number.text;
    return `${parent.id}.${number.text.slice(dot + 1)}`;
  }
  const own = number === null || number.text === '' ? String(ordinal) : number.text;
  return parent === null ? own : `${parent.id}.${own}`;
}
function unique(id, ids) {
  let candidate = id;
  for (let copy = 2; ids.has(candidate); copy += 1) candidate = `${id}-${copy}`;
  ids.add(candidate);
  return candidate;
}
// src/ingest/printedCriteria.ts
var nothing = {
  nodes: [],
  nodeOf: () => null,
};
/** Position of the first column with a role, or -1. */
var positionOf = (mapping, role) => mapping.columns.findIndex((column) => column.role === role);
/** Reads the criterion tree of a file, from its rows, its headings, or the texts of a long file. */
function printedCriteria(table, mapping) {
  if (hasCriterionRows(mapping.layout)) return criteriaOfRows(table, mapping);
  if (positionOf(mapping, 'criterion') !== -1 || positionOf(mapping, 'criterionNumber') !== -1)
    return criteriaOfTexts(table, mapping);
  return criteriaOfColumns(mapping);
}
/** The cell of a column; blank when there is no such column. */
var cellAt = (row, position) => (position === -1 ? '' : (row?.[position] ?? ''));
/** Reads number and name of a row as one text, the way `CriterionNode.text` is written when the name has no number. */
function criterionReader(mapping) {
  const number = positionOf(mapping, 'criterionNumber');
  const name = positionOf(mapping, 'criterion');
  const trimmed = remembering((cell) => cell.trim());
  return (row) =>
    number === -1 ? trimmed(cellAt(row, name)) : joinNumber(cellAt(row, number), cellAt(row, name));
}
function criteriaOfRows(table, mapping) {
  const at = {
    name: positionOf(mapping, 'criterion'),
    number: positionOf(mapping, 'criterionNumber'),
    max: positionOf(mapping, 'max'),
  };
  const figures = mapping.columns.flatMap(({ role }, position) => (role === 'figure' ? position : []));
  const rows = table.rows.flatMap((row, index) => {
    const text = cellAt(row, at.name);
    const numberText = cellAt(row, at.number);
    const counts =
      criterionNumberOf(numberText) !== null ||
      cellAt(row, at.max).trim() !== '' ||
      figures.some((position) => missingMark(row[position] ?? '') === null);
    return (text.trim() === '' && numberText.trim() === '') || !counts
      ? []
      : {
          index,
          text,
          numberText,
        };
  });
  const nodes = [
    ...criterionTree(
      rows.map(({ index, text, numberText }) => {
        const isNumber = criterionNumberOf(numberText) !== null;
        const indent = /^[\s\u00A0]*/u.exec(text)?.[0].length ?? 0;
        return {
          text: isNumber || text.trim() !== '' ? text : numberText,
          numberText,
          indent,
          maxText: cellAt(table.rows[index], at.max),
        };
      }),
    ),
  ];
  const ofRow = new Map(rows.map(({ index }, position) => [index, nodes[position] ?? null]));
  const ofCell = addMatrixCells(table, mapping, nodes, ofRow);
  return {
    nodes,
    nodeOf: (row, column) => ofCell.get(`${row} ${column}`) ?? ofRow.get(row) ?? null,
  };
}
/** The criteria of a matrix, one per filled cell below its row's; criteria before their parts. */
function addMatrixCells(table, mapping, nodes, ofRow) {
  const ofCell = /* @__PURE__ */ new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const columns = mapping.columns
    .flatMap(({ figure, heading }, position) =>
      figure?.isBelowRow === true
        ? {
            number: figure.criterion[0] ?? '',
            heading,
            position,
          }
        : [],
    )
    .toSorted((a, b) => a.number.split('.').length - b.number.split('.').length);
  for (const { number, heading, position } of columns) {
    const parts = headingParts(heading);
    const name = number.includes('.') ? parts.join(', ') : (parts[0] ?? heading);
    for (const [index, row] of ofRow) {
      if (row === null || row.level === 0 || missingMark(table.rows[index]?.[position] ?? '') !== null)
        continue;
      const id = `${row.id}.${number}`;
      const parent = byId.get(id.slice(0, id.lastIndexOf('.'))) ?? row;
      const node = {
        text: id,
        name: `${row.name}, ${name}`,
        id,
        level: parent.level + 1,
        parent,
        maxText: '',
      };
      nodes.push(node);
      byId.set(id, node);
      ofCell.set(`${index} ${position}`, node);
    }
  }
  return ofCell;
}
function criteriaOfTexts(table, mapping) {
  const max = positionOf(mapping, 'max');
  const first = /* @__PURE__ */ new Map();
  const textOf = criterionReader(mapping);
  for (const row of table.rows) {
    const text = textOf(row);
    if (text !== '' && !first.has(text))
      first.set(text, {
        text,
        numberText: '',
        indent: 0,
        maxText: cellAt(row, max),
      });
  }
  const texts = [...first.keys()];
  const nodes = criterionTree([...first.values()]);
  const ofText = new Map(texts.map((text, position) => [text, nodes[position] ?? null]));
  return {
    nodes,
    nodeOf: (_row, _column, text) => ofText.get(text) ?? null,
  };
}
/** Headings above headings are parents; a heading repeated over several columns is one criterion. */
function criteriaOfColumns(mapping) {
  const nodes = /* @__PURE__ */ new Map();
  const children = /* @__PURE__ */ new Map();
  const ofColumn = /* @__PURE__ */ new Map();
  mapping.columns.forEach(({ figure }, position) => {
    let parent = null;
    let key = '';
    for (const part of figure?.criterion ?? []) {
      key = `${key} / ${part}`;
      const known = nodes.get(key);
      const ordinal = (children.get(parent) ?? 0) + (known === void 0 ? 1 : 0);
      children.set(parent, ordinal);
      const node = known ?? childOf(parent, part, ordinal);
      nodes.set(key, node);
      parent = node;
    }
    if (parent !== null) ofColumn.set(position, parent);
  });
  return nodes.size === 0
    ? nothing
    : {
        nodes: [...nodes.values()],
        nodeOf: (_row, column) => ofColumn.get(column) ?? null,
      };
}
/** A heading as a criterion: its id is its place among its siblings, so that two numberings cannot collide. */
function childOf(parent, text, ordinal) {
  const { name, maxText } = criterionNameOf(text);
  return {
    text,
    name: name === '' ? text : name,
    id: parent === null ? String(ordinal) : `${parent.id}.${ordinal}`,
    level: (parent?.level ?? 0) + 1,
    parent,
    maxText: maxText ?? '',
  };
}
// src/ingest/unpivot.ts
/** The columns that hold figures, in order. */
var figureColumns = (columns) =>
  columns.flatMap(({ role, figure, heading }, position) =>
    role === 'figure' && figure !== null
      ? {
          position,
          heading,
          figure,
        }
      : [],
  );
/** Prepares the unpivot of one file: where each attribute stands, and what each figure column adds. */
function unpivot({ table, mapping, criteria, facts }) {
  const titleUnit = hasUnitColumn(mapping) || mapping.fixed.unitId !== null ? '' : (facts.unitText ?? '');
  const at = (role) => mapping.columns.findIndex((column) => column.role === role);
  const places = {
    unit: at('unit'),
    unitCode: at('unitCode'),
    year: at('year'),
    period: at('period'),
    index: at('index'),
    method: at('method'),
    kind: at('kind'),
    max: at('max'),
    n: at('n'),
    note: at('note'),
  };
  const figures = figureColumns(mapping.columns);
  const [first] = figures;
  if (first === void 0) return () => void 0;
  const candidate = {
    row: 0,
    line: 0,
    column: 0,
    heading: '',
    unitText: '',
    unitCode: '',
    year: '',
    columnYear: null,
    period: '',
    index: '',
    method: '',
    criterion: '',
    node: null,
    kindText: '',
    figure: first.figure,
    value: '',
    max: '',
    n: '',
    note: '',
  };
  const criterionOfRow = criterionReader(mapping);
  const trimmed = {
    unit: remembering(trim),
    unitCode: remembering(trim),
    year: remembering(trim),
    index: remembering(trim),
    method: remembering(trim),
    note: remembering(trim),
  };
  return (row, visit) => {
    const cells = table.rows[row] ?? [];
    const rowUnit = titleUnit === '' ? trimmed.unit(cellAt(cells, places.unit)) : titleUnit;
    const rowCriterion = criterionOfRow(cells);
    const rowIndex = trimmed.index(cellAt(cells, places.index));
    candidate.row = row;
    candidate.line = table.lines[row] ?? 0;
    candidate.unitCode = trimmed.unitCode(cellAt(cells, places.unitCode));
    candidate.year = trimmed.year(cellAt(cells, places.year));
    candidate.period = cellAt(cells, places.period);
    candidate.method = trimmed.method(cellAt(cells, places.method));
    candidate.kindText = cellAt(cells, places.kind);
    candidate.max = cellAt(cells, places.max);
    candidate.n = cellAt(cells, places.n);
    candidate.note = trimmed.note(cellAt(cells, places.note));
    for (const { position, heading, figure } of figures) {
      candidate.column = position;
      candidate.heading = heading;
      candidate.figure = figure;
      candidate.unitText = figure.unit ?? rowUnit;
      candidate.index = figure.index ?? rowIndex;
      candidate.columnYear = figure.year;
      candidate.node = criteria.nodeOf(row, position, rowCriterion);
      candidate.criterion = criterionOf(figure, rowCriterion, candidate.node);
      candidate.value = cells[position] ?? '';
      visit(candidate);
    }
  };
}
var trim = (cell) => cell.trim();
/** Whether the table itself says which unit a figure is about. */
var hasUnitColumn = ({ columns }) =>
  columns.some(
    ({ role, figure }) => role === 'unit' || role === 'unitCode' || (figure !== null && figure.unit !== null),
  );
/** The figure's criterion: of its column, below its row, or its row's. */
function criterionOf(figure, rowCriterion, node) {
  if (figure.isBelowRow) return node?.text ?? rowCriterion;
  const own = figure.criterion.at(-1);
  return node?.text ?? own ?? rowCriterion;
}
// src/ingest/methodResolver.ts
/** Below this share of printed criteria found in it, a method is not taken for the file's without asking. */
var fitsEnough = 0.5;
var criteriaTried = 300;
/** Finds methods by name, decision, or index, year and level, if the criteria of the file fit; asks otherwise. */
function methodFinder(input, level, yearsOf) {
  const { context, decisions, ledger, table } = input;
  const chosen = decisions.method;
  const created =
    chosen?.kind === 'create'
      ? {
          method: chosen.draft.method,
          criteria: buildCriterionDirectory(chosen.draft.criteria),
          fromFile: true,
        }
      : null;
  const known = new Map(context.methods.map((method) => [String(method.methodId), method]));
  const fixedId = chosen?.kind === 'use' ? String(chosen.methodId) : (input.mapping.fixed.methodId ?? '');
  const withCriteria = (method) => {
    const known = byName.get(method) ?? {
      method,
      criteria: context.criterionDirectory(method.methodId),
      fromFile: false,
    };
    byName.set(method, known);
    return known;
  };
  const cache = /* @__PURE__ */ new Map();
  const criteriaOf = criteriaByIndex(input);
  const byName = /* @__PURE__ */ new Map();
  let last = null;
  return (row, text, indexCode, year) => {
    if (text !== '' && text !== created?.method.methodId) return named(text, row, indexCode, year);
    if (created !== null && created.method.indexCode === indexCode) return created;
    const fixed = known.get(fixedId);
    if (fixed !== void 0 && fixed.indexCode === indexCode) return withCriteria(fixed);
    if (last !== null && last.indexCode === indexCode && last.year === year) return last.chosen;
    const key = `${indexCode} ${year}`;
    if (!cache.has(key)) {
      const only = fittingMethod(input, criteriaOf(indexCode), indexCode, year, level);
      cache.set(key, only === null ? null : withCriteria(only));
    }
    const found = cache.get(key) ?? null;
    if (found !== null)
      last = {
        indexCode,
        year,
        chosen: found,
      };
    return found ?? ask(row, indexCode, year);
  };
  function named(text, row, indexCode, year) {
    const method = known.get(text);
    if (method === void 0) {
      ledger.reject(
        row,
        'unknownMethod',
        null,
        text,
        `Chưa có phương pháp «${text}». Hãy thêm phương pháp hoặc sửa mã.`,
      );
      return null;
    }
    if (method.indexCode !== indexCode || year < method.firstYear || year > method.lastYear) {
      ledger.reject(
        row,
        'methodDoesNotApply',
        null,
        text,
        `Phương pháp «${text}» là của ${method.indexCode} ${method.firstYear}–${method.lastYear}, dòng này ghi ${indexCode} ${year}. Hãy sửa một trong hai.`,
      );
      return null;
    }
    return withCriteria(method);
  }
  function ask(row, indexCode, year) {
    input.questions.ask(`methodNeeded:${indexCode}`, table.lines[row] ?? 0, () => {
      const { first, last } = yearsOf();
      const draft = draftMethod(criteriaOf(indexCode), input.format, {
        indexCode,
        hasTotal:
          figureColumns(input.mapping.columns).some(({ figure }) => figure.criterion.length === 0) &&
          !hasCriterionRows(input.mapping.layout),
        level: level ?? 'department',
        firstYear: first,
        lastYear: last,
        indices: context.indices,
        methods: context.methods,
        batchId: input.source.batchId,
        fileName: input.source.fileName,
      });
      return {
        kind: 'methodNeeded',
        indexCode,
        year,
        options: context.methods.filter((method) => method.indexCode === indexCode),
        draft,
      };
    });
    ledger.reject(
      row,
      'methodNeeded',
      null,
      indexCode,
      `Chưa có bộ tiêu chí nào của «${indexCode}» khớp với tệp này cho năm ${year}. Hãy chọn phương pháp hoặc tạo bộ tiêu chí mới từ tệp.`,
    );
    return null;
  }
}
/** The only method in force whose criteria the file prints, on the level of its units where that is known. */
function fittingMethod(input, criteria, indexCode, year, level) {
  const inForce = input.context.methods.filter(
    (method) =>
      method.indexCode === indexCode &&
      method.firstYear <= year &&
      year <= method.lastYear &&
      (level === null || method.level === level),
  );
  const texts = criteria
    .filter(({ level: depth }) => depth > 0)
    .slice(0, criteriaTried)
    .map(({ text }) => text);
  const fitting = inForce.filter((method) => {
    if (texts.length === 0) return true;
    const directory = input.context.criterionDirectory(method.methodId);
    const decided = new Set(
      input.decisions.criteria.filter(({ methodId }) => methodId === method.methodId).map(({ text }) => text),
    );
    return (
      texts.filter((text) => decided.has(text) || matchCriterion(directory, text).status === 'matched')
        .length >=
      texts.length * fitsEnough
    );
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
/** The criteria printed beside each index; all of them in files without a column of indices. */
function criteriaByIndex({ table, mapping, criteria, context, decisions }) {
  const position = mapping.columns.findIndex(({ role }) => role === 'index');
  if (position === -1) return () => criteria.nodes;
  const decided = new Map(decisions.indices.map(({ text, indexCode }) => [text, indexCode]));
  const textOf = criterionReader(mapping);
  const found = /* @__PURE__ */ new Map();
  const nodesIn = remembering((cell) => {
    const text = cell.trim();
    const code = decided.get(text) ?? indexCodeNamed(text, context.indices);
    if (code === null) return null;
    const nodes = found.get(code) ?? /* @__PURE__ */ new Set();
    found.set(code, nodes);
    return nodes;
  });
  table.rows.forEach((cells, row) => {
    const nodes = nodesIn(cells[position] ?? '');
    const node = nodes === null ? null : criteria.nodeOf(row, -1, textOf(cells));
    if (nodes === null || node === null) return;
    for (let above = node; above !== null && !nodes.has(above); above = above.parent) nodes.add(above);
  });
  return (indexCode) => criteria.nodes.filter((node) => found.get(indexCode)?.has(node) ?? false);
}
// src/ingest/period.ts
var periodEnds = new Map([
  ['', '12-31'],
  ['H1', '06-30'],
  ['H2', '12-31'],
  ['Q1', '03-31'],
  ['Q2', '06-30'],
  ['Q3', '09-30'],
  ['Q4', '12-31'],
  ...['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'].map((day, index) => {
    const month = String(index + 1).padStart(2, '0');
    return [`M${month}`, `${month}-${day}`];
  }),
]);
var quarters = /* @__PURE__ */ new Map([
  ['I', 'Q1'],
  ['II', 'Q2'],
  ['III', 'Q3'],
  ['IV', 'Q4'],
]);
/**
 * A period within a year as we write it: empty (the whole year), `H1`–`H2`, `Q1`–`Q4`, `M01`–`M12`. Also reads
 * `Quý II`, `Tháng 3`, `T3`, `3`, `6 tháng`, `Năm`. Null when it is none of these.
 */
function parsePeriod(cell) {
  const text = cell.trim().toUpperCase();
  if (periodEnds.has(text)) return text;
  if (text === 'NĂM') return '';
  if (/^6 THÁNG(?: ĐẦU NĂM)?$/u.test(text)) return 'H1';
  const quarter = /^QUÝ\s*(I{1,3}|IV|[1-4])$/u.exec(text)?.[1];
  if (quarter !== void 0) return quarters.get(quarter) ?? `Q${quarter}`;
  const month = /^(?:M|T|THÁNG\s*)?(1[0-2]|0?[1-9])$/u.exec(text)?.[1];
  return month === void 0 ? null : `M${month.padStart(2, '0')}`;
}
/** The last day of a period of `parsePeriod`, as ISO text: the day that decides which unit a figure belongs to. */
var periodEnd = (year, period) => `${year}-${periodEnds.get(period) ?? '12-31'}`;
// src/ingest/unitLevel.ts
var office =
  /^(?:sở|phòng|ban|văn phòng|thanh tra|chi cục|cục|trung tâm|vp|p\.\s*(?:nội|tài|tư|văn|y|giáo|kinh|lao|nông))(?:\s|$)/iu;
var communeKinds = /* @__PURE__ */ new Set(['xa', 'phuong', 'thi_tran', 'dac_khu', 'commune', 'ward']);
var provinceKinds = /* @__PURE__ */ new Set(['tinh', 'thanh_pho', 'province']);
var sample = 60;
/** The level most units of a file are on, told by the register or by the names' prefixes; null when nothing tells. */
function fileLevel({ table, mapping, context, facts }) {
  const votes = /* @__PURE__ */ new Map();
  for (const text of [
    ...unitTexts(table, mapping, context),
    ...(hasUnitColumn(mapping) || facts.unitText === null ? [] : [facts.unitText]),
  ]) {
    const [known] = unitsEverNamed(context.unitDirectory, text);
    const level = known === void 0 ? levelOfText(text) : levelOfUnit(known);
    if (level !== null) votes.set(level, (votes.get(level) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
function unitTexts(table, mapping, context) {
  const fixed = context.units.find(({ unitId }) => unitId === mapping.fixed.unitId);
  if (fixed !== void 0) return [fixed.name];
  const columns = mapping.columns.flatMap(({ figure }) =>
    figure === null || figure.unit === null ? [] : figure.unit,
  );
  const codes = mapping.columns.findIndex(({ role }) => role === 'unitCode');
  const names = mapping.columns.findIndex(({ role }) => role === 'unit');
  const cells = table.rows.slice(0, sample).flatMap((row) => {
    const name = names === -1 ? '' : (row[names] ?? '');
    const coded = codes === -1 ? void 0 : context.unitDirectory.byCode.get((row[codes] ?? '').trim())?.[0];
    return name === '' ? (coded === void 0 ? [] : coded.name) : name;
  });
  return [...columns, ...cells].filter((text) => text !== '' && !isTotalName(text)).slice(0, sample);
}
function levelOfUnit({ kind, name }) {
  if (provinceKinds.has(kind)) return 'province';
  if (communeKinds.has(kind)) return 'commune';
  return levelOfText(name) ?? 'department';
}
function levelOfText(text) {
  if (office.test(text.trim())) return 'department';
  const kind = unitNameOf(text).readings[1]?.kind ?? null;
  return kind !== null && communeKinds.has(kind) ? 'commune' : null;
}
// src/ingest/unitResolver.ts
/** Finds units by decision, code or name, each spelling once; asks about those it must not guess. */
function unitFinder(input, firstYear) {
  const { context, decisions, ledger, table } = input;
  const decided = new Map(decisions.units.map(({ text, code, action }) => [`${code}\n${text}`, action]));
  const byId = new Map(context.units.map((unit) => [unit.unitId, unit]));
  const fixed =
    input.mapping.fixed.unitId === null ? null : (byId.get(asUnitId(input.mapping.fixed.unitId)) ?? null);
  const matches = /* @__PURE__ */ new Map();
  const codes = /* @__PURE__ */ new Set([
    ...context.units.map(({ code }) => code),
    ...decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit.code : [])),
  ]);
  const propose = (text, code, row) =>
    newUnit(
      text,
      code,
      `${firstYear()}-01-01`,
      {
        batchId: input.source.batchId,
        row,
      },
      codes,
    );
  const last = {
    text: '',
    code: '',
    day: '',
    unit: null,
  };
  return (row, text, code, day, column) => {
    if (last.unit !== null && last.text === text && last.code === code && last.day === day) return last.unit;
    if (text.trim() === '' && code.trim() === '') {
      if (fixed !== null) return fixed;
      return unitMissing(input, row);
    }
    const key = `${code}\n${text}\n${day}`;
    const known =
      matches.get(key) ??
      decided.get(`${code}\n${text}`) ??
      matchUnit(context.unitDirectory, {
        code,
        name: text,
        day,
      });
    matches.set(key, known);
    if ('kind' in known) {
      if (known.kind === 'skip') return 'skip';
      return known.kind === 'create'
        ? known.unit
        : (byId.get(known.unitId) ?? unknownDecision(input, row, known.unitId));
    }
    if (known.status !== 'matched')
      return askForUnit(
        input,
        row,
        {
          text,
          code,
          day,
          column,
          propose,
        },
        known,
      );
    if (known.nameDiffers)
      ledger.warn(
        table.lines[row] ?? 0,
        'unitNameDiffers',
        column,
        text,
        `Mã «${code}» là «${known.unit.name}», tệp ghi «${text}». Số liệu nạp theo mã; hãy kiểm tra lại.`,
      );
    else
      Object.assign(last, {
        text,
        code,
        day,
        unit: known.unit,
      });
    return known.unit;
  };
}
function unknownDecision({ ledger }, row, unitId) {
  ledger.reject(
    row,
    'unknownUnit',
    null,
    unitId,
    `Đơn vị đã chọn («${unitId}») không còn trong danh mục. Hãy chọn lại.`,
  );
  return null;
}
function unitMissing({ ledger, table, questions, facts, mapping }, row) {
  if (hasUnitColumn(mapping)) {
    ledger.reject(
      row,
      'unitMissing',
      null,
      '',
      `Dòng ${table.lines[row] ?? 0} không ghi đơn vị. Hãy điền tên hoặc mã đơn vị.`,
    );
    return null;
  }
  questions.ask('unitNeeded', table.lines[row] ?? 0, () => ({
    kind: 'unitNeeded',
    suggestion: facts.unitText,
  }));
  ledger.reject(row, 'unitNeeded', null, '', 'Tệp không ghi đơn vị được chấm điểm. Hãy chọn đơn vị.');
  return null;
}
function askForUnit({ ledger, questions, table }, row, query, match) {
  const { text, code, day, column, propose } = query;
  const { candidates } = match;
  const printed = [code, text].filter((part) => part !== '').join(' ');
  const names = candidates
    .map(({ name, validTo }) => (validTo === null ? name : `${name} (đến ${validTo})`))
    .join(', ');
  const line = table.lines[row] ?? 0;
  if (match.status === 'ambiguous') {
    questions.ask(`ambiguousUnit:${code}:${text}`, line, () => ({
      kind: 'ambiguousUnit',
      text,
      code,
      candidates,
    }));
    ledger.reject(
      row,
      'ambiguousUnit',
      column,
      printed,
      `«${printed}» có thể là nhiều đơn vị: ${names}. Hãy chọn đúng đơn vị.`,
    );
    return null;
  }
  questions.ask(`unknownUnit:${code}:${text}`, line, () => ({
    kind: 'unknownUnit',
    text,
    code,
    candidates,
    proposal: propose(text, code, line),
  }));
  const advice =
    names === ''
      ? 'Hãy chọn đơn vị hoặc thêm vào danh mục.'
      : `Gần giống: ${names}. Hãy chọn đơn vị hoặc thêm vào danh mục.`;
  ledger.reject(
    row,
    'unknownUnit',
    column,
    printed,
    `Không nhận ra đơn vị «${printed}» vào ngày ${day}. ${advice}`,
  );
  return null;
}
var longestName = 300;
/** A new unit as printed: its kind by its prefix, its code the file's or made from its name and not in use yet. */
function newUnit(text, code, validFrom, origin, codes) {
  const name = repairLetters(text.slice(0, longestName)).replaceAll(/\s+/gu, ' ').trim();
  const kind = unitNameOf(text).readings.find((reading) => reading.kind !== null)?.kind ?? 'don_vi';
  const ownCode = code.trim() === '' ? freeCode(plainKey(name).slice(0, 60), codes) : code.trim();
  return {
    ...origin,
    unitId: unitIdOf(ownCode, validFrom),
    code: ownCode,
    name: name === '' ? ownCode : name,
    kind,
    parentId: null,
    validFrom,
    validTo: null,
  };
}
/** `Tân Thành` and `Tân Thạnh` must not share a code. */
function freeCode(wanted, codes) {
  let code = wanted;
  for (let copy = 2; codes.has(code); copy += 1) code = `${wanted}-${copy}`;
  codes.add(code);
  return code;
}
// src/ingest/yearResolver.ts
var printedYear = /^(?:năm\s*)?((?:19|20)\d\d)(?:[.,]0+)?$/iu;
var firstPossible = 2e3;
var lastPossible = 2100;
var namesShown = 5;
/** Finds years in row, heading, mapping or title, in this order; a year that only the file name holds is a suggestion. */
function yearFinder(input) {
  const { mapping, facts, ledger, table } = input;
  const printed = remembering(yearOf);
  let titleTold = false;
  let span = null;
  const unprinted = (candidate, sectionYear) => {
    const said = candidate.columnYear ?? mapping.fixed.year ?? sectionYear;
    if (said !== null) return said;
    if (facts.year === null) return askForYear(candidate, input);
    if (!titleTold)
      ledger.warn(
        table.lines[0] ?? 1,
        'yearFromTitle',
        null,
        String(facts.year),
        `Năm ${facts.year} lấy từ dòng tiêu đề của tệp.`,
        'info',
      );
    titleTold = true;
    return facts.year;
  };
  return {
    of: (candidate, sectionYear) => {
      if (candidate.year === '') return unprinted(candidate, sectionYear);
      const year = printed(candidate.year);
      if (year === null || year < firstPossible || year > lastPossible) {
        ledger.reject(
          candidate.row,
          'yearOutOfRange',
          'nam',
          candidate.year,
          `«${candidate.year}» không phải là năm đánh giá (${firstPossible}–${lastPossible}). Hãy sửa lại năm.`,
        );
        return null;
      }
      return year;
    },
    span: () => (span ??= spanOf(input)),
  };
}
var yearOf = (text) => {
  const digits = printedYear.exec(text.trim())?.[1];
  return digits === void 0 ? null : Number(digits);
};
/** All years the file names, in rows, headings, mapping or title. */
function spanOf({ table, mapping, facts }) {
  const years = /* @__PURE__ */ new Set();
  const add = (year) => {
    if (year !== null && year !== void 0 && year >= firstPossible && year <= lastPossible) years.add(year);
  };
  const position = mapping.columns.findIndex(({ role }) => role === 'year');
  const printed = new Set(position === -1 ? [] : table.rows.map((row) => row[position] ?? ''));
  for (const text of printed) add(yearOf(text));
  for (const { figure } of mapping.columns) add(figure?.year);
  if (years.size === 0) add(mapping.fixed.year ?? facts.year);
  if (years.size === 0) for (const year of titleYears(table)) add(year);
  return {
    first: Math.min(...years),
    last: Math.max(...years),
  };
}
var titleYears = (table) =>
  table.skipped.map(({ reason, text = '' }) => (reason === 'title' ? yearIn(text) : null));
function askForYear({ row, line }, input) {
  input.questions.ask('yearNeeded', line, () => ({
    kind: 'yearNeeded',
    suggestion: input.facts.suggestedYear,
    namesOnBothSides: namesOnBothSides(input),
  }));
  input.ledger.reject(
    row,
    'yearNeeded',
    null,
    '',
    'Tệp không ghi năm đánh giá. Hãy chọn năm: từ ngày 01/7/2025 nhiều tên chỉ đơn vị khác trước.',
  );
  return null;
}
/** Printed names that stand for different units in different years. */
function namesOnBothSides({ table, mapping, context }) {
  const position = mapping.columns.findIndex(({ role }) => role === 'unit');
  const columns = mapping.columns.flatMap(({ figure }) => figure?.unit ?? []);
  return [
    .../* @__PURE__ */ new Set([
      ...columns,
      ...(position === -1 ? [] : table.rows.slice(0, 500).map((row) => row[position] ?? '')),
    ]),
  ]
    .filter((text) => unitsEverNamed(context.unitDirectory, text).length > 1)
    .slice(0, namesShown);
}
// src/ingest/figureReader.ts
/** The one path every figure of every layout goes through: year, period, unit, index, method, criterion, value. */
function figureReader(input) {
  const { source } = input;
  const findYear = yearFinder(input);
  const findUnit = unitFinder(input, () => findYear.span().first);
  const findIndex = indexFinder(input);
  const findMethod = methodFinder(input, fileLevel(input), findYear.span);
  const findCriterion = criterionFinder(input);
  const valueOf = figureValue(input);
  const periodOf = periodReader(input);
  const kindOf = kindReader(input);
  const last = {
    year: 0,
    period: '',
    day: '',
  };
  const dayOf = (year, period) => {
    if (last.year !== year || last.period !== period)
      Object.assign(last, {
        year,
        period,
        day: periodEnd(year, period),
      });
    return last.day;
  };
  return (candidate, section) => {
    const { row, unitText, unitCode, heading, figure } = candidate;
    const year = findYear.of(candidate, section.year);
    const period = periodOf(candidate, section.period);
    const kind = kindOf(candidate);
    const read = readFigureCell(candidate.value, input.format);
    if (read.status === 'ambiguous') askForFormat(candidate, input);
    if (year === null || period === null || kind === null) return null;
    const unit = findUnit(
      row,
      unitText,
      unitCode,
      dayOf(year, period),
      figure.unit === null ? null : heading,
    );
    const method = methodOf(candidate, year);
    const criterion =
      method === null
        ? null
        : findCriterion(
            row,
            candidate.criterion,
            candidate.node,
            method,
            figure.criterion.length > 0 ? heading : null,
          );
    if (unit === 'skip' || criterion === 'skip') return 'skip';
    const value = criterion === null ? null : valueOf(candidate, read, criterion);
    if (unit === null || method === null || criterion === null || value === null) return null;
    return {
      record: {
        batchId: source.batchId,
        row: candidate.line,
        unitId: unit.unitId,
        year,
        period,
        indexCode: method.method.indexCode,
        methodId: method.method.methodId,
        criterionId: criterion.criterionId,
        kind,
        value: value.value,
        maxPoints: value.maxPoints,
        n: value.n,
        missingReason: value.missingReason,
      },
      row,
      column: candidate.column,
      heading,
      unit,
      method,
      criterion,
    };
  };
  function methodOf(candidate, year) {
    const code =
      (candidate.index === '' && candidate.method !== '' ? indexOfMethod(candidate.method, input) : null) ??
      findIndex(candidate.row, candidate.index);
    return code === null ? null : findMethod(candidate.row, candidate.method, code, year);
  }
}
var indexOfMethod = (methodId, { context }) =>
  context.methods.find((method) => method.methodId === methodId)?.indexCode ?? null;
/** Reads the period of a row, each spelling once; null after reporting. */
function periodReader({ mapping, ledger }) {
  const printed = remembering((text) => (text.trim() === '' ? '' : parsePeriod(text)));
  return ({ row, period: text }, sectionPeriod) => {
    if (text === '' || text.trim() === '')
      return sectionPeriod === '' ? (mapping.fixed.period ?? '') : sectionPeriod;
    const period = printed(text);
    if (period === null)
      ledger.reject(
        row,
        'unknownPeriod',
        'ky',
        text,
        `Không hiểu kỳ «${text}». Hãy ghi Q1–Q4, M01–M12, H1, H2 hoặc để trống nếu là cả năm.`,
      );
    return period;
  };
}
/** Reads who a figure comes from, each spelling once; null after reporting. */
function kindReader({ mapping, ledger }) {
  const printed = remembering((text) => scoreKind.parse(text.trim(), 'dot'));
  return ({ row, figure, kindText: text }) => {
    if (figure.kind !== null) return figure.kind;
    if (text === '' || text.trim() === '') return mapping.fixed.kind ?? 'final';
    const kind = printed(text);
    if (kind !== badCell) return kind;
    ledger.reject(
      row,
      'invalidCell',
      'loai_diem',
      text,
      `Loại điểm «${text}» không hợp lệ, phải là ${scoreKind.expects}.`,
    );
    return null;
  };
}
var examplesShown = 3;
/** Asks which number format the file is in, with a few of its numbers read both ways. */
function askForFormat({ line, heading, value }, { numberExamples, questions, format }) {
  if (numberExamples.length < examplesShown)
    numberExamples.push({
      value,
      line,
      column: heading,
      ...bothReadings(value),
    });
  questions.ask('ambiguousNumberFormat', line, () => ({
    kind: 'ambiguousNumberFormat',
    evidence: format === 'mixed' ? 'mixed' : 'none',
    examples: numberExamples,
  }));
}
// src/ingest/figureIndex.ts
/** The figures of a file by what they are about. Units are numbered: a text key per figure would cost more than reading it. */
var FigureIndex = class {
  #sheets = /* @__PURE__ */ new Map();
  #numbers = /* @__PURE__ */ new Map();
  #last = null;
  #lastUnit = null;
  #lastNumber = 0;
  /** Adds a figure and returns null, or returns the earlier figure about the same thing and leaves it. */
  add(figure) {
    const byUnit = this.#unitsOf(figure);
    const unit = this.#numberOf(figure.unit);
    const earlier = byUnit[unit] ?? null;
    if (earlier !== null) return earlier;
    while (byUnit.length <= unit) byUnit.push(null);
    byUnit[unit] = figure;
    return null;
  }
  /** Takes a figure out again. */
  remove(figure) {
    this.#unitsOf(figure)[this.#numberOf(figure.unit)] = null;
  }
  /** One sheet for each year, period and kind. */
  sheets() {
    return Array.from(this.#sheets.values(), ({ byCriterion }) => byCriterion);
  }
  #unitsOf({ record, criterion }) {
    const { byCriterion } = this.#sheetOf(record.year, record.period, record.kind);
    let byUnit = byCriterion.get(criterion);
    if (byUnit === void 0) byCriterion.set(criterion, (byUnit = []));
    return byUnit;
  }
  #numberOf(unit) {
    if (unit === this.#lastUnit) return this.#lastNumber;
    let number = this.#numbers.get(unit);
    if (number === void 0) this.#numbers.set(unit, (number = this.#numbers.size));
    this.#lastUnit = unit;
    this.#lastNumber = number;
    return number;
  }
  #sheetOf(year, period, kind) {
    const last = this.#last;
    if (last !== null && last.year === year && last.period === period && last.kind === kind) return last;
    const key = `${year} ${period} ${kind}`;
    let sheet = this.#sheets.get(key);
    if (sheet === void 0)
      this.#sheets.set(
        key,
        (sheet = {
          year,
          period,
          kind,
          byCriterion: /* @__PURE__ */ new Map(),
        }),
      );
    this.#last = sheet;
    return sheet;
  }
};
// src/ingest/percentCheck.ts
/** Half a unit of the second decimal, of percent and of points together. */
var rounding = 0.06;
/** Compares percents printed beside points with the points: `percent = 100 · points / maximum`, warned about when they differ. */
function percentCheck({ table, format, ledger }, figures) {
  const points = new Map(
    figures.filter(({ figure }) => figure.measure === 'points').map((placed) => [keyOf(placed), placed]),
  );
  return ({ row, line, column, heading, figure, value }) => {
    const beside = points.get(
      keyOf({
        position: column,
        heading,
        figure,
      }),
    );
    const maxText =
      figure.criterion.map((part) => criterionNameOf(part).maxText).findLast((text) => text !== null) ?? null;
    if (beside === void 0 || maxText === null) return;
    const percent = readFigureCell(value, format);
    const printed = readFigureCell(table.rows[row]?.[beside.position] ?? '', format);
    const max = readFigureCell(maxText, format);
    if (
      percent.status !== 'number' ||
      printed.status !== 'number' ||
      max.status !== 'number' ||
      max.value <= 0
    )
      return;
    const expected = (100 * printed.value) / max.value;
    if (Math.abs(expected - percent.value) <= rounding + 1 / max.value) return;
    ledger.warn(
      line,
      'percentDiffers',
      heading,
      value,
      `Dòng ${line}, cột «${heading}»: tệp ghi ${value}, còn ${printed.value}/${max.value} điểm là ${expected.toFixed(2)}%. Hãy kiểm tra lại.`.replaceAll(
        /(\d)\.(\d)/gu,
        '$1,$2',
      ),
    );
  };
}
var keyOf = ({ figure }) => `${figure.criterion.join(' / ')} ${figure.unit ?? ''} ${figure.year ?? ''}`;
// src/domain/rank.ts
/** Digits every double carries faithfully; those beyond are binary noise of sums such as 0.1 + 0.2. */
var significantDigits = 15;
/**
 * Rounds half away from zero as one would on paper: 1.005 → 1.01 at two decimals, though its binary
 * form lies below. Works on the first 15 significant digits; a value with none left to round is returned as it is.
 */
function roundTo(value, decimals) {
  const magnitude = Math.abs(value);
  if (!(magnitude < 10 ** (significantDigits - decimals))) return value;
  const [digits, exponent] = magnitude.toExponential(14).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${shifted}e${-decimals}`);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
/**
 * Competition ranking ("1224") on the value rounded to the published decimals, in O(n log n).
 * A value that is not finite counts as missing. Throws a RangeError if a unit is listed twice.
 */
function rankUnits(entries, options) {
  const unranked = [];
  const ranked = [];
  for (const { unitId, value } of entries)
    if (value === null || !Number.isFinite(value)) unranked.push(unitId);
    else
      ranked.push({
        unitId,
        rounded: roundTo(value, options.decimals),
      });
  const bestFirst = [...groupBy$1(ranked, ({ rounded }) => rounded)].toSorted(([a], [b]) =>
    options.direction === 'higherIsBetter' ? b - a : a - b,
  );
  const places = /* @__PURE__ */ new Map();
  let rank = 1;
  for (const [, group] of bestFirst) {
    const tied = group.map(({ unitId }) => unitId);
    for (const unitId of tied) places.set(unitId, placeAmong(tied, unitId, rank));
    rank += tied.length;
  }
  if (/* @__PURE__ */ new Set([...places.keys(), ...unranked]).size !== entries.length)
    throw new RangeError('rankUnits: a unit is listed twice');
  return {
    n: places.size,
    places,
    unranked,
  };
}
/** The other units are listed on demand: thousands sharing one rank would else cost their square in memory. */
function placeAmong(tied, unitId, rank) {
  return {
    rank,
    tieCount: tied.length - 1,
    get tiedWith() {
      return tied.filter((other) => other !== unitId);
    },
  };
}
// src/ingest/publishedRanks.ts
var printedRank = /^\d{1,4}(?=$|\s*\/|\s*-)/u;
/** The ranks a file prints beside the whole index, as publications; ranks that do not follow from its own figures are warned about. */
function publishedRanks(loaded, { table, mapping, ledger, source }) {
  const position = mapping.columns.findIndex(({ role }) => role === 'rank');
  if (position === -1) return [];
  const totals = loaded.filter(
    ({ criterion, record }) =>
      criterion.level === 0 && (record.kind === 'final' || record.kind === 'appraised'),
  );
  const publications = [];
  for (const figures of groupBy$1(
    totals,
    ({ record, column }) => `${record.methodId} ${record.year} ${record.period} ${record.kind} ${column}`,
  ).values()) {
    const [first] = figures;
    if (first === void 0) continue;
    const { rankDecimals: decimals, direction } = first.method.method;
    const ranking = rankUnits(
      figures.map(({ record }) => ({
        unitId: record.unitId,
        value: record.value,
      })),
      {
        decimals,
        direction,
      },
    );
    const printed = figures.flatMap((figure) => {
      const text = printedRank.exec((table.rows[figure.row]?.[position] ?? '').trim())?.[0];
      return text === void 0
        ? []
        : [
            {
              ...figure,
              rank: Number(text),
            },
          ];
    });
    const isWhole = printed.every(({ rank }) => rank <= ranking.n);
    for (const { record, unit, rank } of printed) {
      const computed = ranking.places.get(record.unitId)?.rank ?? null;
      if (isWhole && computed !== null && computed !== rank)
        ledger.warn(
          record.row,
          'rankDiffers',
          mapping.columns[position]?.heading ?? null,
          String(rank),
          `${unit.name} ${record.year}: tệp xếp hạng ${rank}, tính từ điểm trong tệp là ${computed}/${ranking.n}. Hạng đã công bố được giữ và đánh dấu.`,
        );
      publications.push({
        batchId: source.batchId,
        row: record.row,
        unitId: record.unitId,
        year: record.year,
        indexCode: record.indexCode,
        value: record.value,
        publishedRank: rank,
        rankedUnits: isWhole ? ranking.n : null,
        publishedChangePoints: null,
        publishedPlacesGained: null,
        basis: 'reported',
        basisNote: '',
        conflictId: null,
        preferred: true,
        source: source.fileName,
      });
    }
  }
  return publications;
}
// src/ingest/rowSections.ts
/** A repeated header begins a new round only if units of the first round come again; else the table was only cut into pages. */
function rowSections(table, unitColumn) {
  const starts = [
    0,
    ...table.skipped
      .flatMap(({ line, reason }) => (reason === 'repeatedHeader' ? line : []))
      .toSorted((a, b) => a - b),
  ];
  const ofRow = table.lines.map((line) => starts.findLastIndex((start) => start < line));
  const used = [...new Set(ofRow)];
  const unitsOf = (section) =>
    new Set(
      table.rows.flatMap((row, index) =>
        ofRow[index] === section && row[unitColumn] !== void 0 ? row[unitColumn].trim() : [],
      ),
    );
  const [first = 0, ...others] = used;
  const units = used.length < 2 ? /* @__PURE__ */ new Set() : unitsOf(first);
  const repeats = others.some((section) =>
    [...unitsOf(section)].some((unit) => unit !== '' && units.has(unit)),
  );
  return {
    sections: (repeats ? used : [first])
      .map((section) => table.lines[ofRow.indexOf(section)] ?? 0)
      .map((line, index) => {
        const after = index === 0 ? 0 : lastLineBefore(table, line);
        const title = table.skipped
          .flatMap((skipped) =>
            skipped.reason === 'title' && skipped.line > after && skipped.line < line
              ? (skipped.text ?? '')
              : [],
          )
          .join(' ');
        return {
          line,
          title,
          year: yearIn(title),
        };
      }),
    ofRow: (row) => (repeats ? used.indexOf(ofRow[row] ?? 0) : 0),
  };
}
var lastLineBefore = ({ lines }, line) => lines.findLast((other) => other < line) ?? 0;
// src/domain/quantile.ts
/**
 * Quantile by linear interpolation between order statistics, Hyndman & Fan (1996) type 7: the default of R,
 * NumPy and Excel's QUARTILE.INC. `probability` in 0–1; null of no values. `sorted` is ascending.
 */
function quantileOfSorted(sorted, probability) {
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === void 0 || above === void 0) return null;
  return below + (position - Math.floor(position)) * (above - below);
}
/** Median of values in any order; null of none. */
function medianOf(values) {
  return quantileOfSorted(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}
// src/ingest/scaleOutliers.ts
var tenths = 10;
var usual = 50;
var enough = 3;
/**
 * Figures written on a scale of ten among figures on a scale of hundred (`9,12` beside `91,17`): reported and
 * returned to be taken back, unless the cell was confirmed. A whole column up to ten is only warned about.
 */
function scaleOutliers(loaded, { ledger, confirmed, table, decisions }) {
  const outliers = /* @__PURE__ */ new Set();
  const assumed = new Set(decisions.method?.kind === 'create' ? decisions.method.draft.assumedMaxima : []);
  const onHundred = loaded.filter(
    ({ record, criterion, method }) =>
      record.value !== null &&
      criterion.maxPoints === 100 &&
      !(method.fromFile && assumed.has(criterion.criterionId)),
  );
  for (const figures of groupBy$1(
    onHundred,
    ({ record, column }) => `${column} ${record.methodId} ${record.criterionId}`,
  ).values()) {
    const values = figures.flatMap(({ record }) => record.value ?? []).toSorted((a, b) => a - b);
    const [first] = figures;
    const highest = values.at(-1) ?? 0;
    if (first === void 0 || values.length < enough) continue;
    if (highest <= tenths && highest > 0) {
      ledger.warn(
        table.lines[first.row] ?? 0,
        'scaleSuspect',
        first.heading,
        '',
        `Cột «${first.heading}» chỉ có giá trị đến ${text$1(highest)} trên thang 100 điểm: có thể tệp ghi theo thang 10. Hãy kiểm tra lại thang điểm.`,
      );
      continue;
    }
    if ((medianOf(values) ?? 0) < usual) continue;
    for (const figure of figures) {
      const { value } = figure.record;
      if (value === null || value > tenths || value <= 0 || confirmed.has(`${figure.row} ${figure.column}`))
        continue;
      ledger.reject(
        figure.row,
        'scaleConfusion',
        figure.heading,
        text$1(value),
        `${text$1(value)} khác hẳn các giá trị cùng cột (thường từ ${usual} đến 100): có thể ghi theo thang 10, tức ${text$1(Number((value * tenths).toPrecision(12)))}. Hãy sửa số, hoặc xác nhận nếu đúng.`,
      );
      outliers.add(figure);
    }
  }
  return outliers;
}
var text$1 = (value) => String(value).replace('.', ',');
// src/ingest/skipReason.ts
var longestPseudo = 100;
var statistic =
  /^(?:highest|lowest|average|mean|median|max|min|maximum|minimum|caonhat|thapnhat|diemcaonhat|diemthapnhat|trungbinh|diemtrungbinh|trungbinhchung|trungvi|binhquan|binhquanchung|canuoc|toanquoc|toantinh|toanhuyen|toanthanhpho|national(?:average|mean)?)+$/u;
/** Tells totals, averages, headings and signatures from rows of figures. */
function skipReason(input, figures) {
  const { table, mapping, context, criteria, decisions } = input;
  const left = new Set(decisions.skippedLines);
  const unit = mapping.columns.findIndex(({ role }) => role === 'unit');
  const code = mapping.columns.findIndex(({ role }) => role === 'unitCode');
  const max = mapping.columns.findIndex(({ role }) => role === 'max');
  const parents = new Set(criteria.nodes.flatMap(({ parent }) => parent ?? []));
  const decided = new Set(decisions.units.map(({ text }) => text));
  const pseudo = /* @__PURE__ */ new Map();
  const isPseudo = (name) => {
    let known = pseudo.get(name);
    if (known === void 0)
      pseudo.set(
        name,
        (known = name.length <= longestPseudo && (isTotalName(name) || statistic.test(plainKey(name)))),
      );
    return known;
  };
  return (row) => {
    if (left.has(table.lines[row] ?? 0)) return 'byUser';
    const cells = table.rows[row] ?? [];
    const isEmpty = figures.every(({ position }) => isMissing(cells[position] ?? ''));
    if (hasCriterionRows(mapping.layout)) {
      const node = criteria.nodeOf(row, -1, '');
      if (!isEmpty || figures.length === 0) return null;
      return node === null || parents.has(node) || max === -1 || (cells[max] ?? '').trim() === ''
        ? 'heading'
        : null;
    }
    const name = (unit === -1 ? '' : (cells[unit] ?? '')).trim();
    const hasCode = code !== -1 && (cells[code] ?? '').trim() !== '';
    if (name !== '' && isPseudo(name)) return 'total';
    if (!isEmpty || mapping.layout === 'long' || mapping.fixed.unitId !== null) return null;
    if (name === '' && !hasCode) return 'noFigures';
    return hasCode || decided.has(name) || unitsEverNamed(context.unitDirectory, name).length > 0
      ? null
      : 'noFigures';
  };
}
// src/ingest/sumCheck.ts
/** Warns about printed totals that are not the sum of their printed parts, by more than rounding explains. */
function checkSums(index, loaded, ledger) {
  const methods = new Set(loaded.map(({ method }) => method));
  const sheets = index.sheets();
  for (const { criteria } of methods)
    for (const [parent, children] of additiveFamilies(criteria.criteria))
      for (const sheet of sheets) {
        const totals = sheet.get(parent) ?? [];
        const columns = children.map((child) => sheet.get(child) ?? []);
        for (let unit = 0; unit < totals.length; unit += 1)
          compare(totals[unit] ?? null, columns, unit, ledger);
      }
}
/** Parents whose maximum is the sum of their children's: only there points add up. */
function additiveFamilies(criteria) {
  const children = groupBy$1(criteria, ({ parentId }) => parentId);
  return new Map(
    criteria.flatMap((parent) => {
      const own = children.get(parent.criterionId) ?? [];
      return own.length > 0 &&
        Math.abs(compensatedSum(own.map(({ maxPoints }) => maxPoints)) - parent.maxPoints) < 1e-6
        ? [[parent, own]]
        : [];
    }),
  );
}
function compare(total, columns, unit, ledger) {
  const printed = total === null ? null : total.record.value;
  if (total === null || printed === null) return;
  let roughSum = 0;
  for (const figures of columns) {
    const value = figures[unit]?.record.value ?? null;
    if (value === null) return;
    roughSum += value;
  }
  if (Math.abs(roughSum - printed) <= 1e-9) return;
  const values = columns.map((figures) => figures[unit]?.record.value ?? 0);
  const sum = Number(compensatedSum(values).toFixed(9));
  const rounding = 0.5 * 10 ** -Math.max(...[printed, ...values].map(decimalsOf)) * (columns.length + 1);
  if (Math.abs(sum - printed) <= rounding + 1e-9) return;
  const { criterionId, nameVi } = total.criterion;
  ledger.warn(
    total.record.row,
    'sumMismatch',
    total.heading,
    text(printed),
    `${total.unit.name} ${total.record.year}, «${criterionId} ${nameVi}»: các phần cộng lại ${values.map(text).join(' + ')} = ${text(sum)}, trong khi tệp ghi ${text(printed)} (lệch ${text(Number((printed - sum).toFixed(9)))}). Cả hai được giữ nguyên; hãy kiểm tra lại nguồn.`,
  );
}
var decimalsOf = (value) => Math.min(9, (String(value).split('.')[1] ?? '').length);
var text = (value) => String(value).replace('.', ',').replace('-', '−');
// src/ingest/draftScores.ts
/** Reads all figures of a file through the one common path; what becomes of each is in the ledger. */
function draftScores(input) {
  const { table, mapping, ledger } = input;
  const figures = figureColumns(mapping.columns);
  const damaged = damagedRows(input);
  const reasonOf = skipReason(input, figures);
  const visitRow = unpivot(input);
  const timeOf = sectionTimes(input);
  const visit = figureVisitor(input, figures);
  for (let row = 0; row < table.rows.length; row += 1) {
    if (damaged.has(row)) {
      rejectWhole(input, row, figures.length);
      continue;
    }
    const reason = reasonOf(row);
    const time = reason === null ? timeOf(row) : null;
    if (reason !== null || time === 'skip') ledger.skipRow(row, reason ?? 'byUser', figures.length);
    else if (time === null) rejectWhole(input, row, figures.length);
    else visitRow(row, (candidate) => visit.figure(candidate, time));
  }
  const outliers = scaleOutliers(visit.loaded, input);
  for (const figure of outliers) {
    ledger.withdraw(figure.row);
    visit.index.remove(figure);
  }
  const loaded = outliers.size === 0 ? visit.loaded : visit.loaded.filter((figure) => !outliers.has(figure));
  checkSums(visit.index, loaded, ledger);
  warnOfAssumedMaxima(input);
  return {
    records: loaded.map(({ record }) => record),
    publications: publishedRanks(loaded, input),
  };
}
function warnOfAssumedMaxima({ decisions, ledger, table }) {
  const assumed = decisions.method?.kind === 'create' ? decisions.method.draft.assumedMaxima : [];
  if (assumed.length === 0) return;
  const shown = assumed.slice(0, 8).join(', ');
  ledger.warn(
    table.headerLines?.[0] ?? 1,
    'assumedMaximum',
    null,
    shown,
    `Tệp không ghi điểm tối đa của ${assumed.length} tiêu chí (${shown}${assumed.length > 8 ? ', …' : ''}); tạm lấy 100. Hãy nhập điểm tối đa đúng trước khi nạp.`,
  );
}
function rejectWhole({ ledger }, row, figures) {
  for (let figure = 0; figure < Math.max(1, figures); figure += 1) ledger.count(row, 'rejected');
}
/** Rows the table itself reports as broken; lost letters that were typed again, or accepted, no longer count. */
function damagedRows({ table, decisions, confirmed }) {
  const rowOf = new Map(
    table.issues.some(({ code }) => code === 'lostLetters')
      ? table.lines.map((line, row) => [line, row])
      : [],
  );
  const issues = table.issues.filter(({ code, column, line }) => {
    if (code !== 'lostLetters') return true;
    return (
      !decisions.lostLettersAccepted &&
      !confirmed.has(`${rowOf.get(line) ?? -1} ${table.header.indexOf(column ?? '')}`)
    );
  });
  return new Set(
    errorsByLine({
      ...table,
      issues,
    }).keys(),
  );
}
var wholeFile = {
  year: null,
  period: '',
};
/** What a row's round says about its time: nothing, the year of its title, the decided period; `skip`, or null after asking. */
function sectionTimes(input) {
  const { table, mapping, decisions, ledger, questions } = input;
  const hasTime = mapping.columns.some(({ role }) => role === 'period' || role === 'year');
  const unit = mapping.columns.findIndex(({ role }) => role === 'unit');
  const { sections, ofRow } =
    hasTime || unit === -1
      ? {
          sections: [],
          ofRow: () => 0,
        }
      : rowSections(table, unit);
  if (sections.length < 2) return () => wholeFile;
  const years = new Set(sections.map(({ year }) => year));
  const hasOwnYears = !years.has(null) && years.size === sections.length;
  return (row) => {
    const year = hasOwnYears ? (sections[ofRow(row)]?.year ?? null) : null;
    const decided = decisions.sections?.[ofRow(row)];
    if (decided !== void 0)
      return decided === null
        ? 'skip'
        : {
            year,
            period: decided,
          };
    if (hasOwnYears)
      return {
        year,
        period: '',
      };
    questions.ask('periodNeeded', table.lines[row] ?? 0, () => ({
      kind: 'periodNeeded',
      sections,
    }));
    ledger.reject(
      row,
      'periodNeeded',
      null,
      '',
      'Tệp có nhiều đợt xếp nối nhau, cùng đơn vị xuất hiện lại. Hãy chọn kỳ của từng đợt hoặc bỏ bớt đợt.',
    );
    return null;
  };
}
/** Visits the figures of all rows one by one and keeps those that load. */
function figureVisitor(input, figures) {
  const { ledger, mapping } = input;
  const read = figureReader(input);
  const checkPercent = percentCheck(input, figures);
  const empty = emptyColumns(input, figures);
  const index = new FigureIndex();
  const loaded = [];
  const isCriterionRow = hasCriterionRows(mapping.layout);
  const figure = (candidate, time) => {
    const { row, column, value } = candidate;
    if (
      (candidate.figure.isBelowRow && missingMark(value) !== null) ||
      empty.has(column) ||
      candidate.figure.measure === 'percentCheck'
    ) {
      if (candidate.figure.measure === 'percentCheck') checkPercent(candidate);
      ledger.count(row, 'skipped');
      return;
    }
    if (isCriterionRow && candidate.criterion === '' && candidate.node === null) {
      ledger.reject(
        row,
        'criterionMissing',
        null,
        value,
        `Dòng ${candidate.line} có điểm nhưng không ghi tiêu chí. Hãy điền tên tiêu chí.`,
      );
      ledger.count(row, 'rejected');
      return;
    }
    const result = read(candidate, time);
    if (result === 'skip') ledger.count(row, 'skipped');
    else if (result === null || isRepeated(result, index, input)) ledger.count(row, 'rejected');
    else {
      ledger.count(row, 'loaded');
      loaded.push(result);
    }
  };
  return {
    figure,
    loaded,
    index,
  };
}
/** Columns of a kind nobody filled in yet (an appraisal still to come): left out when another kind stands beside them. */
function emptyColumns({ table, ledger }, figures) {
  if (figures.length < 2) return /* @__PURE__ */ new Set();
  const empty = figures.filter(
    ({ position, figure }) =>
      figure.unit === null &&
      figure.kind !== null &&
      table.rows.every((row) => missingMark(row[position] ?? '') !== null),
  );
  if (empty.length === figures.length) return /* @__PURE__ */ new Set();
  for (const { heading } of empty)
    ledger.warn(
      table.lines[0] ?? 1,
      'emptyColumn',
      heading,
      '',
      `Cột «${heading}» chưa có số nào và được bỏ qua.`,
      'info',
    );
  return new Set(empty.map(({ position }) => position));
}
function isRepeated(figure, index, { ledger }) {
  const earlier = index.add(figure);
  if (earlier === null) return false;
  const { record, row, heading, unit, criterion } = figure;
  const values = [earlier.record.value, record.value].map((value) =>
    value === null ? 'không có số' : String(value).replace('.', ','),
  );
  ledger.reject(
    row,
    'duplicateRow',
    heading,
    '',
    `${unit.name} ${record.year}, «${criterion.criterionId}»: dòng ${record.row} (${values[1] ?? ''}) trùng với dòng ${earlier.record.row} (${values[0] ?? ''}); dòng đến sau không được nạp. Hãy giữ lại một dòng.`,
  );
  return true;
}
// src/ingest/figureFormat.ts
var numericRoles = /* @__PURE__ */ new Set(['figure', 'max', 'n']);
var decoratedSample = 2e3;
/** Later cells in another format are reported one by one. */
var sampledRows = 2e4;
var everyPosition = Array.from({ length: decoratedSample }, (_, position) => position);
/**
 * The one number format of a file: the user's, else by the evidence of all figure columns and of maxima in headings;
 * when those decide nothing, by other columns that hold only numbers (areas, populations).
 */
function figureFormat(table, mapping) {
  if (mapping.numberFormat !== null) return mapping.numberFormat;
  const figures = numericPositions(mapping);
  const rows = typedRows(table);
  const proven = combine([
    decimalEvidence(rows, figures),
    decimalEvidence([decoratedNumbers(rows, figures), headingMaxima(table.header)], everyPosition),
  ]);
  if (proven !== null) return proven;
  return (
    combine([
      decimalEvidence(
        rows,
        positionsOf(mapping, (role) => role === 'ignored').filter((position) => holdsNumbers(rows, position)),
      ),
    ]) ?? undecidedFormat(table, rows, figures)
  );
}
function combine(evidences) {
  const said = new Set(evidences.filter((evidence) => evidence !== null));
  const [only] = said;
  if (only === void 0) return null;
  return said.size > 1 ? 'mixed' : only;
}
/** The columns whose cells are numbers of the one format. */
var numericPositions = (mapping) => positionsOf(mapping, (role) => numericRoles.has(role));
var positionsOf = (mapping, wanted) =>
  mapping.columns.flatMap(({ role }, position) => (wanted(role) ? position : []));
var plainNumber = /^[\d.,+\-\u2212% ]*$/u;
/** Numbers that carry words or strokes (`9,12 điểm`, `9.12/10`), which plain evidence passes over. */
function decoratedNumbers(rows, positions) {
  const found = [];
  for (const row of rows.slice(0, sampledRows)) {
    for (const position of positions) {
      const cell = row[position] ?? '';
      if (!plainNumber.test(cell) && looksLikeFigure(cell)) found.push(...numbersOf(cell));
    }
    if (found.length >= decoratedSample) break;
  }
  return found.slice(0, decoratedSample);
}
var headingMaxima = (header) =>
  header.flatMap((heading) => heading.split(' / ').flatMap((part) => criterionNameOf(part).maxText ?? []));
var holdsNumbers = (rows, position) =>
  rows.every((row) => row[position] === void 0 || row[position] === '' || looksLikeFigure(row[position]));
// src/ingest/fileFacts.ts
var unitLine =
  /^(?:tên\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị)(?:\s+(?:được đánh giá|tự chấm|báo cáo))?\s*:\s*([^;|]{2,120})/iu;
/** Lines above and between tables, in the order of the file. */
var titleTexts = ({ skipped }) =>
  skipped.flatMap(({ reason, text = '' }) =>
    reason === 'title' && text !== '' ? text.normalize('NFC') : [],
  );
/** Reads titles and file name; two titles that name different years or indices say nothing. */
function fileFacts(table, fileName, indices) {
  const titles = titleTexts(table).filter(
    (title) => !/ngày\s+\d|qđ-|kh-ubnd|nghị quyết|nghị định/iu.test(title),
  );
  const unitText = titleTexts(table).flatMap((title) => unitLine.exec(title)?.[1]?.trim() ?? [])[0] ?? null;
  const name = fileName.replace(/\.\w+$/u, '');
  return {
    year: yearIn(titles.join(' ')),
    indexCode: indexMentioned(titles.join(' '), indices),
    unitText,
    suggestedYear: yearIn(name.replaceAll(/[_-]/gu, ' ')),
    suggestedIndex: indexMentioned(name, indices),
  };
}
// src/ingest/questionLog.ts
var linesShown = 5;
function createQuestionLog() {
  const asked = /* @__PURE__ */ new Map();
  return {
    ask: (key, line, make) => {
      const entry = asked.get(key);
      if (entry === void 0)
        asked.set(key, {
          detail: make(),
          lines: [line],
          rows: 1,
          lastLine: line,
        });
      else if (entry.lastLine !== line) {
        entry.rows += 1;
        entry.lastLine = line;
        if (entry.lines.length < linesShown) entry.lines.push(line);
      }
    },
    list: () =>
      [...asked].map(([key, { detail, lines, rows }]) => ({
        ...detail,
        key,
        lines,
        rows,
      })),
  };
}
// src/ingest/wholeIndexRows.ts
/**
 * A table of criteria with its "Tổng điểm" row back among the rows: there the total is a figure of the whole index,
 * not a pseudo unit. Averages and extremes stay skipped.
 */
function withTotalRows(table) {
  const totals = table.skipped.flatMap(({ line, reason, cells }) =>
    reason === 'total' && cells !== void 0 && cells.some((cell) => cell.trim() !== '' && isTotalName(cell))
      ? [
          {
            line,
            cells: [...cells],
          },
        ]
      : [],
  );
  if (totals.length === 0) return table;
  const back = new Set(totals.map(({ line }) => line));
  const rows = [
    ...table.rows.map((cells, row) => ({
      line: table.lines[row] ?? 0,
      cells,
    })),
    ...totals,
  ].toSorted((a, b) => a.line - b.line);
  return {
    ...table,
    rows: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
    skipped: table.skipped.filter(({ line }) => !back.has(line)),
  };
}
// src/ingest/draftImport.ts
var unnamedSource = {
  batchId: asBatchId('draft'),
  fileName: '',
};
/**
 * What importing a table would do, given what the workspace knows and what the analyst decided so far. Pure and
 * deterministic: the same arguments give the same draft. Never throws; nothing is stored. Figures that wait for an
 * answer count as rejected until `decisions` holds it.
 */
function draftImport(table, context, decisions = noDecisions, source = unnamedSource) {
  const signature = headerSignature(table);
  const plan = planOf(table, context, decisions, signature);
  const corrected = correctTable(
    plan.layout !== null && hasCriterionRows(plan.layout) ? withTotalRows(table) : table,
    decisions.corrections,
  );
  const base = {
    ...plan,
    signature,
    corrections: corrected.applied,
  };
  const input = inputOf(corrected.table, corrected.confirmed, plan.mapping, {
    context,
    decisions,
    source,
  });
  const blocked = fileQuestions(input, decisions);
  const { mapping } = plan;
  if (table.outcome === 'refused')
    return finish(
      {
        ...base,
        layout: null,
      },
      input,
      'refused',
    );
  if (blocked || mapping === null)
    return finish(
      base,
      rejectAll(input, mapping === null && !blocked ? 'layoutNeeded' : 'ambiguousEncoding'),
    );
  if (mapping.layout === 'answers') return finish(base, rejectAll(input, 'answersNotImported'));
  if (!isScoreLayout(mapping.layout)) {
    const drafted = draftRegister(mapping.layout, corrected.table, context, decisions, source);
    const isClean =
      drafted.questions.length === 0 && drafted.issues.every(({ severity }) => severity === 'info');
    return {
      ...base,
      numberFormat: input.format,
      outcome: isClean ? 'ok' : 'warned',
      records: [],
      publications: [],
      ...drafted,
    };
  }
  const drafted = draftScores(input);
  return {
    ...finish(base, input, null, drafted),
    proposed: proposals(input, drafted.records),
  };
}
/** The mapping to read with: the edited one, a saved one for the same headings, or the detected one. */
function planOf(table, context, decisions, signature) {
  const saved = context.savedMappings.findLast((entry) => entry.signature === signature && signature !== '');
  const chosen = decisions.mapping ?? (saved === void 0 ? null : saved.mapping);
  const found =
    chosen === null
      ? detectLayout(table, context)
      : {
          layout: chosen.layout,
          confidence: 1,
          mapping: reuseMapping(chosen, table.header),
        };
  const mappingSource = decisions.mapping === null ? (saved === void 0 ? 'detected' : 'saved') : 'edited';
  const mapping = found.mapping === null ? null : withDecisions(found.mapping, decisions);
  return {
    layout: found.layout,
    mapping,
    mappingSource,
    confidence: found.confidence,
  };
}
var withDecisions = (mapping, { fixed, numberFormat }) => ({
  ...mapping,
  numberFormat: numberFormat ?? mapping.numberFormat,
  fixed: {
    ...mapping.fixed,
    ...fixed,
  },
});
function inputOf(given, confirmed, found, { context, decisions, source }) {
  const mapping = found ?? {
    layout: 'long',
    columns: [],
    numberFormat: decisions.numberFormat,
    fixed: nothingFixed,
  };
  const isScores = found !== null && isScoreLayout(found.layout);
  const format = isScores ? figureFormat(given, mapping) : 'unknown';
  const table = format === 'comma' ? withDecimalCommas(given, numericPositions(mapping)) : given;
  return {
    table,
    mapping,
    format,
    context,
    decisions,
    source,
    facts: fileFacts(table, source.fileName, context.indices),
    criteria: isScores
      ? printedCriteria(table, mapping)
      : {
          nodes: [],
          nodeOf: () => null,
        },
    ledger: openLedger(table),
    questions: createQuestionLog(),
    numberExamples: [],
    confirmed,
  };
}
/** Questions about the file as a whole; true when nothing may be read before it was read again in the right encoding. */
function fileQuestions({ table, questions }, decisions) {
  const encoding = table.issues.find(({ code }) => code === 'ambiguousEncoding');
  if (encoding !== void 0) {
    const { line, message } = encoding;
    questions.ask('ambiguousEncoding', line, () => ({
      kind: 'ambiguousEncoding',
      message,
      readings: table.readings ?? [],
    }));
  }
  if (!decisions.lostLettersAccepted)
    for (const { line, message } of table.issues.filter(({ code }) => code === 'lostLetters'))
      questions.ask('lostLetters', line, () => ({
        kind: 'lostLetters',
        message,
      }));
  return encoding !== void 0;
}
var refusals = {
  layoutNeeded: 'Không nhận ra cách trình bày của bảng. Hãy chọn cách trình bày và cột, hoặc dùng tệp mẫu.',
  ambiguousEncoding: 'Chưa chắc bảng mã của tệp. Hãy chọn cách đọc đúng trước khi nạp.',
  answersNotImported: 'Tệp là phiếu trả lời khảo sát, chưa nạp được ở đây. Hãy nạp điểm đã tổng hợp.',
};
function rejectAll(input, code) {
  const { table, ledger, questions } = input;
  const line = table.lines[0] ?? 1;
  if (code === 'layoutNeeded')
    questions.ask('layoutNeeded', line, () => ({
      kind: 'layoutNeeded',
      options: [...scoreLayouts, ...registerLayouts],
    }));
  table.rows.forEach((_row, row) => {
    ledger.count(row, 'rejected');
    ledger.reject(row, code, null, '', refusals[code]);
  });
  return input;
}
var nothingDrafted = {
  records: [],
  publications: [],
};
function finish(base, { ledger, questions, format }, outcome = null, drafted = nothingDrafted) {
  const closed = ledger.close();
  const asked = questions.list();
  const isClean = asked.length === 0 && closed.issues.every(({ severity }) => severity === 'info');
  return {
    ...base,
    outcome: outcome ?? (isClean ? 'ok' : 'warned'),
    numberFormat: format,
    questions: asked,
    proposed: nothingProposed,
    ...drafted,
    ...closed,
  };
}
/** New records the analyst decided on: units created, the method made from the file, years a chosen method is widened by. */
function proposals({ decisions, context }, records) {
  const created = decisions.units.flatMap(({ action }) => (action.kind === 'create' ? action.unit : []));
  const units = [...new Map(created.map((unit) => [unit.unitId, unit])).values()];
  const { method } = decisions;
  if (method === null)
    return {
      ...nothingProposed,
      units,
    };
  if (method.kind === 'use') {
    const known = context.methods.find(({ methodId }) => methodId === method.methodId);
    return {
      ...nothingProposed,
      units,
      methods: known === void 0 ? [] : widened(known, records),
    };
  }
  const { index, criteria } = method.draft;
  const isNewIndex =
    index !== null && !context.indices.some(({ indexCode }) => indexCode === index.indexCode);
  return {
    ...nothingProposed,
    units,
    indices: isNewIndex ? [index] : [],
    methods: [method.draft.method],
    criteria,
  };
}
/** A method chosen for years it did not cover, with those years; none when it covered them. */
function widened(method, records) {
  const years = new Set(records.flatMap(({ methodId, year }) => (methodId === method.methodId ? year : [])));
  const firstYear = Math.min(method.firstYear, ...years);
  const lastYear = Math.max(method.lastYear, ...years);
  return firstYear === method.firstYear && lastYear === method.lastYear
    ? []
    : [
        {
          ...method,
          firstYear,
          lastYear,
        },
      ];
}
// src/ingest/importContext.ts
/** Prepares what a workspace knows for any number of drafts. */
function buildImportContext(known) {
  const { unitAliases = [], criterionAliases = [], savedMappings = [], bands = [] } = known;
  const byMethod = groupBy$1(known.criteria, ({ methodId }) => methodId);
  const directories = /* @__PURE__ */ new Map();
  return {
    ...known,
    bands,
    unitAliases,
    criterionAliases,
    savedMappings,
    unitDirectory: buildUnitDirectory(known.units, unitAliases),
    criterionDirectory: (methodId) => {
      const built = directories.get(methodId);
      if (built !== void 0) return built;
      const aliases = criterionAliases.filter((alias) => alias.methodId === methodId);
      const directory = buildCriterionDirectory(byMethod.get(methodId) ?? [], aliases);
      directories.set(methodId, directory);
      return directory;
    },
  };
}
// src/database/arrowColumn.ts
/** Arrow bitmaps are padded to whole bytes. */
var bitmap = (length) => new Uint8Array(Math.ceil(length / 8));
function setBit(bits, index) {
  const byte = index >> 3;
  bits[byte] = (bits[byte] ?? 0) | (1 << (index & 7));
}
function validityOf(values) {
  let nullCount = 0;
  for (const value of values) if (value === null) nullCount += 1;
  if (nullCount === 0) return { nullCount };
  const nullBitmap = bitmap(values.length);
  for (let index = 0; index < values.length; index += 1)
    if (values[index] !== null) setBit(nullBitmap, index);
  return {
    nullCount,
    nullBitmap,
  };
}
/** Distinct texts, once each, behind one another. */
function textsOf(texts) {
  const encoder = new TextEncoder();
  const pieces = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(pieces.length + 1);
  let size = 0;
  for (const [index, piece] of pieces.entries()) {
    size += piece.length;
    valueOffsets[index + 1] = size;
  }
  const data = new Uint8Array(size);
  for (const [index, piece] of pieces.entries()) data.set(piece, valueOffsets[index] ?? 0);
  return makeVector(
    makeData({
      type: new Utf8(),
      length: pieces.length,
      nullCount: 0,
      valueOffsets,
      data,
    }),
  );
}
/** Codes and names repeat thousands of times, neighbours most of all: a column is numbers into its distinct texts. */
function textColumn(values, validity) {
  const numbers = /* @__PURE__ */ new Map();
  const data = new Int32Array(values.length);
  let last = null;
  let lastNumber = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (typeof value === 'string') {
      if (value !== last) {
        let number = numbers.get(value);
        if (number === void 0) numbers.set(value, (number = numbers.size));
        last = value;
        lastNumber = number;
      }
      data[index] = lastNumber;
    }
  }
  const dictionary = textsOf(numbers.size === 0 ? [''] : [...numbers.keys()]);
  const type = new Dictionary(new Utf8(), new Int32());
  return makeVector(
    makeData({
      type,
      length: values.length,
      data,
      dictionary,
      ...validity,
    }),
  );
}
function booleanColumn(values, validity) {
  const data = bitmap(values.length);
  for (const [index, value] of values.entries()) if (value === true) setBit(data, index);
  return makeVector(
    makeData({
      type: new Bool(),
      length: values.length,
      data,
      ...validity,
    }),
  );
}
function fillNumbers(data, values) {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (typeof value === 'number') data[index] = value;
  }
  return data;
}
/** A column of plain values, null for missing, as an Arrow vector of its declared type. */
function arrowColumn(values, type) {
  const validity = validityOf(values);
  const { length } = values;
  switch (type) {
    case 'text':
      return textColumn(values, validity);
    case 'boolean':
      return booleanColumn(values, validity);
    case 'integer': {
      const data = fillNumbers(new Int32Array(length), values);
      return makeVector(
        makeData({
          type: new Int32(),
          length,
          data,
          ...validity,
        }),
      );
    }
    case 'double': {
      const data = fillNumbers(new Float64Array(length), values);
      return makeVector(
        makeData({
          type: new Float64(),
          length,
          data,
          ...validity,
        }),
      );
    }
  }
}
// src/database/tableColumns.ts
var origin = {
  batchId: ['batch_id', 'text'],
  row: ['row', 'integer'],
};
var indexColumns = {
  ...origin,
  indexCode: ['index_code', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  publisher: ['publisher', 'text'],
};
var unitColumns = {
  ...origin,
  unitId: ['unit_id', 'text'],
  code: ['code', 'text'],
  name: ['name', 'text'],
  kind: ['kind', 'text'],
  parentId: ['parent_id', 'text'],
  validFrom: ['valid_from', 'text'],
  validTo: ['valid_to', 'text'],
};
var methodColumns = {
  ...origin,
  methodId: ['method_id', 'text'],
  indexCode: ['index_code', 'text'],
  level: ['level', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  decision: ['decision', 'text'],
  firstYear: ['first_year', 'integer'],
  lastYear: ['last_year', 'integer'],
  scaleMin: ['scale_min', 'double'],
  scaleMax: ['scale_max', 'double'],
  scaleUnit: ['scale_unit', 'text'],
  direction: ['direction', 'text'],
  rankDecimals: ['rank_decimals', 'integer'],
  aggregation: ['aggregation', 'text'],
  breakVi: ['break_vi', 'text'],
  breakEn: ['break_en', 'text'],
  source: ['source', 'text'],
};
var criterionColumns = {
  ...origin,
  methodId: ['method_id', 'text'],
  criterionId: ['criterion_id', 'text'],
  parentId: ['parent_id', 'text'],
  level: ['level', 'integer'],
  canonicalId: ['canonical_id', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  minPoints: ['min_points', 'double'],
  maxPoints: ['max_points', 'double'],
  position: ['position', 'integer'],
};
var scoreColumns = {
  ...origin,
  unitId: ['unit_id', 'text'],
  year: ['year', 'integer'],
  period: ['period', 'text'],
  indexCode: ['index_code', 'text'],
  methodId: ['method_id', 'text'],
  criterionId: ['criterion_id', 'text'],
  kind: ['kind', 'text'],
  value: ['value', 'double'],
  maxPoints: ['max_points', 'double'],
  n: ['n', 'double'],
  missingReason: ['missing_reason', 'text'],
};
var publicationColumns = {
  ...origin,
  unitId: ['unit_id', 'text'],
  year: ['year', 'integer'],
  indexCode: ['index_code', 'text'],
  value: ['value', 'double'],
  publishedRank: ['published_rank', 'integer'],
  rankedUnits: ['ranked_units', 'integer'],
  publishedChangePoints: ['published_change_points', 'double'],
  publishedPlacesGained: ['published_places_gained', 'integer'],
  basis: ['basis', 'text'],
  basisNote: ['basis_note', 'text'],
  conflictId: ['conflict_id', 'text'],
  preferred: ['preferred', 'boolean'],
  source: ['source', 'text'],
};
var conflictColumns = {
  ...origin,
  conflictId: ['conflict_id', 'text'],
  what: ['what', 'text'],
  valueA: ['value_a', 'text'],
  valueB: ['value_b', 'text'],
  kindOfError: ['kind_of_error', 'text'],
  sources: ['sources', 'text'],
};
var bandColumns = {
  ...origin,
  indexCode: ['index_code', 'text'],
  level: ['level', 'text'],
  year: ['year', 'integer'],
  bandId: ['band_id', 'text'],
  labelVi: ['label_vi', 'text'],
  labelEn: ['label_en', 'text'],
  lowerBound: ['lower_bound', 'double'],
  inclusive: ['inclusive', 'boolean'],
  position: ['position', 'integer'],
  source: ['source', 'text'],
};
var groupColumns = {
  ...origin,
  groupId: ['group_id', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  unitId: ['unit_id', 'text'],
  source: ['source', 'text'],
};
var referenceColumns = {
  ...origin,
  indexCode: ['index_code', 'text'],
  year: ['year', 'integer'],
  kind: ['kind', 'text'],
  value: ['value', 'double'],
  note: ['note', 'text'],
  source: ['source', 'text'],
};
var successionColumns = {
  ...origin,
  oldUnitId: ['old_unit_id', 'text'],
  newUnitId: ['new_unit_id', 'text'],
  part: ['part', 'text'],
  effectiveDate: ['effective_date', 'text'],
};
var batchColumns = {
  batchId: ['batch_id', 'text'],
  position: ['position', 'integer'],
  fileName: ['file_name', 'text'],
  register: ['register', 'text'],
  title: ['title', 'text'],
  source: ['source', 'text'],
  read: ['read', 'integer'],
  loaded: ['loaded', 'integer'],
  rejected: ['rejected', 'integer'],
  skipped: ['skipped', 'integer'],
};
// src/database/loadDataset.ts
/** Records as one Arrow IPC stream, columns named and typed as the table's. */
function toIpc(records, columns) {
  const vectors = {};
  for (const [field, [column, type]] of Object.entries(columns))
    vectors[column] = arrowColumn(
      records.map((record) => record[field] ?? null),
      type,
    );
  return tableToIPC(new Table(vectors), 'stream');
}
/** Table name, records and columns of every register. */
function tablesOf(dataset) {
  return [
    ['index_register', dataset.indices, indexColumns],
    ['unit', dataset.units, unitColumns],
    ['method', dataset.methods, methodColumns],
    ['criterion', dataset.criteria, criterionColumns],
    ['score', dataset.scores, scoreColumns],
    ['publication', dataset.publications, publicationColumns],
    ['conflict', dataset.conflicts, conflictColumns],
    ['band', dataset.bands, bandColumns],
    ['unit_group', dataset.groups, groupColumns],
    ['reference_value', dataset.references, referenceColumns],
    ['succession', dataset.successions, successionColumns],
    ['batch', dataset.batches, batchColumns],
  ];
}
/** Encodes records for the engine; needs no engine, so it can be done while one starts, or in another worker. */
var encodeDataset = (records) =>
  tablesOf(records).flatMap(([name, rows = [], columns]) =>
    rows.length === 0
      ? []
      : [
          {
            name,
            ipc: toIpc(rows, columns),
          },
        ],
  );
export { buildImportContext, draftImport, encodeDataset, readTable };
