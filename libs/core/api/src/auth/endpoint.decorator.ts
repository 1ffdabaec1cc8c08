import { applyDecorators, HttpCode, SerializeOptions, SetMetadata } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Permission } from '@trin/core-contract';
import type * as z from 'zod';

export const ACCESS = Symbol('ACCESS');
/** Who may call a route: everybody, or the signed-in with a permission. Absent: nobody, and the boot test fails. */
export type Access = { readonly public: true } | { readonly permission: Permission };

interface EndpointOptions {
  readonly access: Access;
  readonly summary: string;
  /** Schema of the answer: what it does not name never leaves. Absent: no body. */
  readonly view?: z.ZodType;
  readonly status?: number;
}

/** Declares a route whole: who may call it, what it answers, and its line in the API documentation. */
export function Endpoint({ access, summary, view, status }: EndpointOptions): MethodDecorator {
  const code = status ?? (view ? 200 : 204);
  return applyDecorators(
    SetMetadata(ACCESS, access),
    HttpCode(code),
    ApiOperation({ summary }),
    ApiResponse(view ? { status: code, standardSchema: view } : { status: code }),
    ...(view ? [SerializeOptions({ schema: view })] : []),
  );
}

/** Access for everybody, signed in or not. */
export const everybody: Access = { public: true };
/** Access for the signed-in whose roles carry the permission. */
export const permitted = (permission: Permission): Access => ({ permission });
