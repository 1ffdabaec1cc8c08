import { Body, Controller, Delete, Get, Header, Param, Post, UseGuards } from '@nestjs/common';
import { type Actor, CurrentActor, Endpoint, everybody, permitted } from '@trin/core-api';
import { Permission } from '@trin/core-contract';
import { SessionView, SignedInPlaceListView, SignInRequest } from '@trin/identity-contract';
import * as z from 'zod';
import { type Browser, CurrentBrowser } from './browser.js';
import { PasswordGuard, PersonLetIn } from './password.guard.js';
import type { VerifiedPerson } from './password.strategy.js';
import { SessionService } from './session.service.js';

/** Signing in and out, here and elsewhere. */
@Controller()
export class SessionController {
  constructor(private readonly sessions: SessionService) {}

  @Get('session')
  @Header('cache-control', 'no-store')
  @Endpoint({ access: everybody, summary: 'Who is signed in here, if anybody', view: SessionView })
  show(@CurrentBrowser() browser: Browser): Promise<SessionView> {
    return this.sessions.show(browser);
  }

  @Post('session')
  @UseGuards(PasswordGuard)
  @Endpoint({ access: everybody, summary: 'Sign in with address and password', view: SessionView, status: 201 })
  signIn(
    @Body({ schema: SignInRequest }) _credentials: SignInRequest,
    @PersonLetIn() person: VerifiedPerson | undefined,
    @CurrentBrowser() browser: Browser,
  ): Promise<SessionView> {
    return this.sessions.signIn(person, browser);
  }

  @Delete('session')
  @Endpoint({ access: everybody, summary: 'Sign out here' })
  signOut(@CurrentBrowser() browser: Browser): Promise<void> {
    return this.sessions.close(browser);
  }

  @Get('sessions')
  @Header('cache-control', 'no-store')
  @Endpoint({
    access: permitted(Permission.ManageOwnAccount),
    summary: 'Where I am signed in',
    view: SignedInPlaceListView,
  })
  listPlaces(@CurrentActor() actor: Actor): Promise<SignedInPlaceListView> {
    return this.sessions.listPlaces(actor);
  }

  @Delete('sessions')
  @Endpoint({ access: permitted(Permission.ManageOwnAccount), summary: 'Sign out everywhere' })
  signOutEverywhere(@CurrentActor() actor: Actor, @CurrentBrowser() browser: Browser): Promise<void> {
    return this.sessions.closeEverywhere(actor, browser);
  }

  @Delete('sessions/:id')
  @Endpoint({ access: permitted(Permission.ManageOwnAccount), summary: 'Sign out in one place' })
  signOutPlace(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @CurrentBrowser() browser: Browser,
  ): Promise<void> {
    return this.sessions.closePlace(actor, id, browser);
  }
}
