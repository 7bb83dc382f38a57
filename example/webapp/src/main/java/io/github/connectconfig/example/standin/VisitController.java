package io.github.connectconfig.example.standin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Leads an owner from the application's request to the redirect back. */
@Controller
class VisitController {
    private final Registration registration;
    private final RequestReader reader;
    private final Memory memory;

    VisitController(Registration registration, RequestReader reader, Memory memory) {
        this.registration = registration;
        this.reader = reader;
        this.memory = memory;
    }

    @GetMapping("/oauth/authorize")
    String authorize(HttpServletRequest request) {
        return page(memory.start(reader.read(request.getQueryString())));
    }

    @GetMapping("/visits/{id}")
    String show(@PathVariable String id, Model model) {
        return show(id, memory.visit(id), null, model);
    }

    @PostMapping("/visits/{id}/brand")
    String brand(@PathVariable String id, @RequestParam(defaultValue = "") String make) {
        Visit visit = memory.visit(id);
        if (visit.step() == Visit.Step.BRAND && registration.brands().containsKey(make)) {
            memory.update(id, visit.withMake(make));
        }
        return page(id);
    }

    @PostMapping("/visits/{id}/login")
    String login(@PathVariable String id, @RequestParam(defaultValue = "") String email, Model model) {
        Visit visit = memory.visit(id);
        if (visit.step() != Visit.Step.LOGIN) {
            return page(id);
        }
        String entered = email.strip();
        if (entered.length() > 254 || !entered.matches("[^@\\s]+@[^@\\s]+")) {
            model.addAttribute("entered", entered);
            return show(id, visit, "Enter an e-mail address, such as owner@example.com.", model);
        }
        Visit loggedIn = visit.withEmail(entered);
        memory.update(id, loggedIn);
        return asked(loggedIn).isEmpty() ? succeed(id, loggedIn) : page(id);
    }

    @PostMapping("/visits/{id}/decision")
    String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") Set<String> permissions,
            @RequestParam(defaultValue = "") Set<String> vehicles,
            Model model) {
        Visit visit = memory.visit(id);
        if (visit.step() != Visit.Step.PERMISSIONS) {
            return page(id);
        }
        if (decision.equals("deny")) {
            return fail(id, visit, Ending.ACCESS_DENIED);
        }
        Set<String> owned = new HashSet<>();
        vehicles(visit).forEach(vehicle -> owned.add(vehicle.vin()));
        owned.retainAll(vehicles);
        if (owned.isEmpty()) {
            return show(id, visit, "Choose a vehicle.", model);
        }
        if (owned.size() > 1 && visit.request().singleSelect()) {
            return show(id, visit, "Choose one vehicle only.", model);
        }
        Set<String> granted = new HashSet<>();
        asked(visit).forEach((permission, required) -> {
            if (required || permissions.contains(permission)) {
                granted.add(permission);
            }
        });
        memory.approve(visit, granted);
        return succeed(id, visit);
    }

    /** The owner goes back, or the tester chooses how the visit ends. */
    @PostMapping("/visits/{id}/end")
    String end(@PathVariable String id, @RequestParam(defaultValue = "") String outcome) {
        Visit visit = memory.visit(id);
        if (outcome.equals("forged")) {
            return back(id, Map.of("code", UUID.randomUUID().toString(), "state", "forged-by-the-tester"));
        }
        if (outcome.equals("stateless")) {
            return back(id, Map.of("code", UUID.randomUUID().toString()));
        }
        for (Ending ending : Ending.values()) {
            if (ending.error().equals(outcome)) {
                return fail(id, visit, ending);
            }
        }
        return page(id);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refuse(Refusal refusal, Model model) {
        model.addAttribute("reasons", refusal.reasons());
        return "refused";
    }

    private String show(String id, Visit visit, String problem, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("visit", visit);
        model.addAttribute("registration", registration);
        model.addAttribute("problem", problem);
        model.addAttribute("endings", Ending.values());
        if (visit.step() == Visit.Step.PERMISSIONS) {
            model.addAttribute("asked", asked(visit));
            model.addAttribute("vehicles", vehicles(visit));
        }
        return switch (visit.step()) {
            case MISCONFIGURED -> "misconfigured";
            case BRAND -> "brand";
            case LOGIN -> "login";
            case PERMISSIONS -> "permissions";
        };
    }

    /** Only what was not approved before, unless the application insists. */
    private Map<String, Boolean> asked(Visit visit) {
        Map<String, Boolean> asked = new LinkedHashMap<>(visit.request().scopes());
        if (!visit.request().force()) {
            asked.keySet().removeAll(memory.approved(visit));
        }
        return asked;
    }

    private List<Vehicle> vehicles(Visit visit) {
        Optional<String> vin = visit.request().vin();
        if (vin.isPresent()) {
            return List.of(registration.vehicle(vin.get()));
        }
        return new ArrayList<>(registration.vehicles(visit.make().orElseThrow()));
    }

    private String succeed(String id, Visit visit) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("code", UUID.randomUUID().toString());
        visit.request().state().ifPresent(state -> parameters.put("state", state));
        return back(id, parameters);
    }

    private String fail(String id, Visit visit, Ending ending) {
        Vehicle vehicle = visit.step() == Visit.Step.BRAND
                ? registration.vehicles("AUDI").get(0)
                : vehicles(visit).get(0);
        return back(id, ending.parameters(visit, vehicle));
    }

    private String back(String id, Map<String, String> parameters) {
        memory.end(id);
        return "redirect:" + Query.append(registration.redirectUri(), parameters);
    }

    private static String page(String id) {
        return "redirect:/visits/" + id;
    }
}
