// NestJS is ESM while some of its companions are CommonJS and require() it: load it whole before they ask.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
